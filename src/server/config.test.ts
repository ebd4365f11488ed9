import { expect, it } from 'vitest'
import { readConfig } from './config.ts'

const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret-nobody-may-see' }

it('keeps files in the data folder unless a bucket is named', () => {
  expect(readConfig({}).bucket).toBeNull()
  expect(readConfig({ ...keys, S3_BUCKET: 'films' }).bucket).toEqual({ name: 'films', endpoint: null, region: 'us-east-1' })
  expect(readConfig({ ...keys, S3_BUCKET: 'films', S3_ENDPOINT: 'http://storage:9000', S3_REGION: 'eu-west-1' }).bucket).toEqual({ name: 'films', endpoint: 'http://storage:9000', region: 'eu-west-1' })
})

it.each([
  [{ S3_BUCKET: 'films' }, 'AWS_ACCESS_KEY_ID'],
  [{ S3_BUCKET: 'films', AWS_ACCESS_KEY_ID: 'id' }, 'AWS_SECRET_ACCESS_KEY'],
  [{ S3_ENDPOINT: 'http://storage:9000' }, 'S3_BUCKET'],
  [{ ...keys, S3_BUCKET: 'films', S3_ENDPOINT: 'storage:9000' }, 'S3_ENDPOINT'],
  [{ PORT: 'ninety' }, 'PORT'],
])('refuses %j by the name of the setting, and never says a key', (environment, name) => {
  const start = () => readConfig(environment)
  expect(start).toThrow(name)
  expect(start).not.toThrow(keys.AWS_SECRET_ACCESS_KEY)
})
