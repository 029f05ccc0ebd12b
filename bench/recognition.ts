import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { readWorkbook } from '../src/document';
import { recognise } from '../src/recognition';
import { EDITIONS, layOut, randomUnit } from '../test/support/generator';
import { row, time } from './measure';
