import type { Wordlist } from './words.ts'

const verbs = (text: string) =>
  text
    .split(/\s+/u)
    .filter((form) => form !== '')
    .flatMap((form) => (form.includes('/') ? form.split('/') : [form, `${form}n`]))
    .join(' ')

export const spanish: Wordlist = {
  language: 'es',
  plural: (one) =>
    /[aeiouáéó]$/u.test(one)
      ? [`${one}s`]
      : /z$/u.test(one)
        ? [one.replace(/z$/u, 'ces')]
        : /s$/u.test(one)
          ? [one]
          : [`${one.replace(/ó(?=n$)/u, 'o')}es`],
  definite: 'el la los las este esta estos estas ese esa esos esas aquel aquella',
  indefinite: 'un una unos unas otro otra otros otras',
  possessive: 'su sus mi mis tu tus nuestro nuestra',
  numbers: 'un dos tres cuatro cinco seis siete ocho nueve diez once doce',
  amounts: 'algunos algunas varios varias muchos muchas pocos todos todas docena decenas cientos ningún ninguna unos',
  little: `
    y e o u pero sino que quien quienes cual como cuando donde mientras si porque pues antes después entonces luego
    a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras es son era
    eran está están estaba ser ha han había haber puede pueden debe deben va van no nunca nada ni ya se me te le les
    lo nos yo tú él ella ellos ellas usted ustedes aquí allí ahí aún todavía siempre muy más menos también tan casi
    bien despacio lentamente rápido juntos fuera dentro arriba abajo atrás adelante`,
  and: 'y e o',
  with: 'con',
  of: 'de del con',
  people: `
    hombre:m mujer/mujeres:f niño:m niña:f chico:m chica:f muchacho:m muchacha:f bebé tipo:m tío:m señor/señores:m
    señora:f señorita:f joven/jóvenes anciano:m anciana:f viejo:m vieja:f adolescente adulto:m adulta:f persona
    gente desconocido:m desconocida:f extraño:m amigo:m amiga:f vecino:m vecina:f
    novio:m novia:f viudo:m viuda:f marido:m esposa:f esposo:m padre:m madre:f papá:m mamá:f hijo:m hija:f hermano:m
    hermana:f gemelo:m gemela:f abuelo:m abuela:f nieto:m nieta:f tía:f sobrino:m sobrina:f primo:m prima:f
    camarero:m camarera:f mesero:m mesera:f cocinero:m cocinera:f panadero:m panadera:f carnicero:m tendero:m
    tendera:f vendedor/vendedores:m vendedora:f comerciante cliente clienta:f invitado:m invitada:f visitante
    pasajero:m pasajera:f viajero:m viajera:f turista peatón/peatones:m transeúnte espectador/espectadores:m
    conductor/conductores:m conductora:f chófer:m taxista revisor:m piloto azafata:f capitán/capitanes:m marinero:m
    pescador/pescadores:m granjero:m campesino:m campesina:f pastor/pastores:m jardinero:m cazador/cazadores:m
    obrero:m trabajador/trabajadores:m trabajadora:f albañil mecánico:m técnico:m ingeniero:m portero:m portera:f
    conserje limpiadora:f secretario:m secretaria:f jefe:m jefa:f director/directores:m directora:f colega
    empleado:m empleada:f funcionario:m abogado:m abogada:f juez/jueces:m jueza:f alcalde:m alcaldesa:f ministro:m
    presidente:m
    policía agente guardia comisario:m inspector/inspectores:m inspectora:f detective vigilante soldado:m oficial
    general/generales:m caballero:m ladrón/ladrones:m asesino:m asesina:f matón/matones:m pirata bandido:m
    prisionero:m prisionera:f preso:m rehén
    médico:m médica:f doctor/doctores:m doctora:f enfermero:m enfermera:f paciente profesor/profesores:m profesora:f
    maestro:m maestra:f alumno:m alumna:f estudiante científico:m científica:f cura:m sacerdote:m monja:f monje:m
    obispo:m rey/reyes:m reina:f príncipe:m princesa:f conde:m condesa:f brujo:m bruja:f mago:m mendigo:m mendiga:f
    actor/actores:m actriz/actrices:f cantante bailarín/bailarines:m bailarina:f músico:m pianista guitarrista
    pintor/pintores:m pintora:f artista reportero:m reportera:f periodista fotógrafo:m fotógrafa:f presentador:m
    presentadora:f jugador/jugadores:m jugadora:f corredor/corredores:m ciclista entrenador:m cartero:m
    repartidor/repartidores:m mensajero:m bombero:m jubilado:m jubilada:f fantasma:m monstruo:m robot:m vampiro:m
    hada:f ángel:m diablo:m testigo víctima curioso:m manifestante`,
  anybody: `
    hombre hombres mujer mujeres niño niños niña niñas chico chicos chica chicas tipo gente persona personas joven
    jóvenes amigo amigos señor señora señores pareja viejo vieja anciano anciana bebé`,
  crowds: `
    multitud cuarteto trío muchedumbre grupo banda orquesta coro equipo público familia clase policía ejército tropa
    cortejo fila
    patrulla gentío`,
  animals: `
    perro:m perra:f cachorro:m gato:m gata:f gatito:m caballo:m yegua:f poni burro:m mula:f vaca:f toro:m ternero:m
    cerdo:m oveja:f cordero:m cabra:f gallina:f gallo:m pollo:m pato:m ganso:m pájaro:m cuervo:m loro:m paloma:f
    gaviota:f búho:m lechuza:f águila:f ratón/ratones:m rata:f hámster conejo:m ardilla:f zorro:m lobo:m oso:m
    ciervo:m león/leones:m tigre:m elefante:m mono:m serpiente:f tortuga:f rana:f pez/peces:m tiburón:m ballena:f
    abeja:f araña:f mariposa:f dragón/dragones:m`,
  handling: verbs(`
    toma coge agarra sostiene/sostienen levanta lleva lanza tira arroja da/dan pasa pone/ponen coloca deja abre
    cierra empuja aprieta suelta recoge trae/traen saca quita desenvuelve dobla despliega rompe arruga agita blande
    apunta carga bebe come muerde traga vierte sirve/sirven remueve corta pela enciende apaga fuma lee
    escribe/escriben garabatea teclea marca gira conduce aparca limpia lava frota
    barre llena vacía derrama sacude exprime retuerce atornilla clava sierra pinta cose abrocha desabrocha ata
    desata cuelga descuelga enchufa desenchufa inyecta rueda arrastra iza guarda mete desliza ofrece acepta recibe
    entrega muestra examina ajusta roba quiebra quema entierra descorcha toca intercambia recupera reúne apila
    esconde extiende enrolla devora sorbe alza empuña hojea estruja acaricia sujeta acuna tiende/tienden destapa
    repara compra vende paga usa prende amarra revuelve juega/juegan`),
  acting: verbs(`
    camina anda corre está sentado/sentado sentada/sentada duerme espera se/se detiene/detienen queda mira observa
    sonríe/sonríen ríe/ríen llora solloza suspira bosteza asiente/asienten arrodilla gatea trepa salta baila avanza
    retrocede cojea tropieza cae/caen tambalea entra sale/salen llega vuelve/vuelven viene/vienen va/van parte
    sigue/siguen persigue/persiguen huye/huyen desaparece aparece baja sube cruza acerca gira inclina señala
    grita chilla llama susurra murmura habla dice/dicen pregunta responde explica canta tararea silba reza
    piensa/piensan duda escucha oye/oyen besa golpea abofetea respira tose tiembla/tiemblan muere/mueren come bebe
    trabaja juega/juegan ladra gruñe maúlla ronronea relincha nada bucea saluda charla discute levanta
    sienta/sientan cocina pesca`),
  noticing: verbs('ve/ven nota descubre encuentra/encuentran contempla divisa'),
  happening: verbs(`
    empieza comienza termina parece cae arde brilla parpadea suena pita retumba gira rueda vuela flota gotea fluye
    explota estalla desaparece aparece cuelga lleva indica contiene/contienen falta pasa sopla cruje`),
  adjectives: `
    pequeño pequeña pequeños pequeñas gran grande grandes viejo vieja viejos viejas buen buena buenos mal mala nuevo
    nueva nuevos nuevas primer primera último última mismo misma otro otra otros enorme largo larga joven medio
    media`,
  things: `
    acuario tocadiscos patata patatas melón furgoneta jeep limusina ambulancia caravana remolque canoa tanque
    granada ballesta extintor termo tarro tapa tapón corcho
    sacacorchos tostadora plancha aspiradora partitura violonchelo clarinete arpa factura recibo menú folleto novela
    biblia manuscrito guion lupa grapadora caramelo chocolate galleta plátano arroz pasta ensalada azúcar sal
    mantequilla mermelada droga drogas termómetro muleta muletas candelabro urna silla raqueta esquís patines sábana
    edredón hamaca cuna chupete amuleto estatua figura máscara marioneta naipe naipes cartas fajo farol lámpara vela
    antorcha cerilla fósforo mechero encendedor cigarrillo cigarro puro pipa cenicero libro cuaderno libreta diario
    periódico papel papeles carta sobre postal mapa plano documento carpeta contrato pasaporte billete boleto
    entrada foto fotografía cuadro retrato cartel letrero bandera bolígrafo pluma lápiz pincel tiza tijeras cuchillo
    puñal espada hacha sierra martillo clavo tornillo destornillador pala escoba cubo trapo toalla servilleta
    pañuelo manta almohada colchón mantel alfombra paraguas bastón palo pistola rifle escopeta revólver arma bala
    bomba arco flecha lanza casco máscara
    taza vaso copa botella jarra tetera olla sartén plato tazón bandeja tenedor cuchara pan pastel tarta manzana
    naranja huevo queso salchicha sopa café té cerveza vino champán leche zumo pastilla medicina jeringa venda caja
    cartón barril cesta bolsa bolso maleta mochila cofre baúl cajón cartera monedero moneda monedas dinero billetes
    joya collar anillo pulsera medalla corona regalo paquete juguete muñeca pelota balón globo dado tablero guitarra
    piano violín tambor trompeta flauta acordeón coche carro auto camión autobús taxi moto motocicleta bicicleta
    bici carreta tractor tren barco barca bote remo ancla vela helicóptero avión cohete escalera tienda prismáticos
    telescopio brújula espejo peine cepillo jabón flor flores rosa ramo jarrón ataúd
    cruz calavera hueso piedra balanza máquina aparato botón palanca interruptor llave llaves llavero candado
    cerradura esposas cuerda hilo aguja teléfono móvil celular auricular radio televisión televisor cámara micrófono
    ordenador computadora reloj despertador campana herramienta tabla pila cable red correa jaula nota frasco
    maletín`,
  furniture: `
    silla sillón taburete banco sofá cama mesa escritorio mostrador barra estante estantería armario cómoda horno
    nevera frigorífico fregadero bañera chimenea bombilla basurero gancho`,
  clothes: `
    vestido camisa blusa falda pantalón pantalones vaqueros traje chaqueta abrigo impermeable capa uniforme delantal
    jersey suéter chaleco bufanda pañuelo corbata guante guantes calcetín calcetines zapato zapatos bota botas gorro
    gorra sombrero cinturón gafas máscara velo peluca disfraz ropa pijama`,
  body: `
    manga cuello bolsillo
    cuerpo cabeza pelo cabello cara rostro ojo ojos oreja orejas oído nariz boca labio labios diente dientes lengua
    mejilla mejillas barbilla frente cuello nuca hombro hombros brazo brazos codo muñeca mano manos puño dedo dedos
    pulgar pecho corazón vientre estómago cadera espalda rodilla rodillas pierna piernas pie pies piel sangre barba
    cola pata patas ala alas lágrima lágrimas sudor aliento mirada sonrisa voz`,
  places: `
    habitación cuarto casa piso apartamento pasillo cocina dormitorio salón oficina desván sótano garaje balcón
    terraza tejado techo suelo pared paredes rincón esquina puerta puertas portón ventana ventanas escalera
    escaleras escalón ascensor calle carretera camino callejón sendero puente acera aparcamiento patio jardín césped
    parque campo prado bosque selva desierto playa orilla costa acantilado colina montaña valle río lago mar
    estanque puerto muelle isla ciudad pueblo plaza mercado tienda restaurante bar hotel hospital escuela iglesia
    cementerio teatro cine escenario museo estación andén aeropuerto cárcel celda castillo torre cueva túnel fábrica
    almacén granero establo cabaña borde final fondo medio lado lugar umbral agujero árbol`,
  nature: `
    sol luna estrella estrellas cielo nube nubes lluvia nieve viento tormenta niebla humo polvo fuego llama llamas
    luz luces sombra sombras noche día mañana tarde aire agua ola olas hielo barro arena hierba árbol árboles hoja
    hojas rama ramas arbusto tierra mundo vista`,
  sounds: `
    ruido ruidos sonido música canción melodía voz voces grito gritos risa risas explosión disparo disparos golpe
    golpes timbre trueno sirena pasos silencio aplausos`,
  abstract: `
    tiempo vez veces momento instante segundo segundos minuto minutos hora horas semana mes año años pausa cosa
    cosas nada todo parte trozo pedazo tipo resto paso gesto sitio lugar distancia dirección llamada mensaje palabra
    palabras frase nombre pregunta respuesta historia chiste secreto verdad noticia idea pensamiento recuerdo sueño
    sentimiento miedo dolor alegría amor odio esperanza esfuerzo ayuda consejo orden trabajo juego pelea fiesta boda
    cena almuerzo desayuno comida discurso conversación sentido razón problema izquierda derecha color forma fuerza
    vida muerte suerte paz ocasión decisión error culpa valor atención aire expresión reacción cámara plano vuelta
    trago calada sorbo respiración fin principio cuenta silencio abrazo beso`,
  honorifics: `
    señor sr señora sra señorita srta don doña d dr dra doctor doctora profesor profesora inspector inspectora
    comisario capitán coronel general teniente sargento padre fray sor hermano hermana tío tía rey reina príncipe
    princesa conde condesa`,
  narrators: 'narrador narradora locutor locutora',
  voices: 'voz voces',
  old: 'viejo vieja anciano anciana mayor adulto adulta',
  young: 'joven niño niña pequeño pequeña',
  pictures: 'foto fotografía imagen cuadro retrato dibujo cartel estatua película recuerdo sueño',
  absent: 'desaparecido desaparecida ausente',
}
