import type { Driver } from 'neo4j-driver';
import type { Bolt } from '../../src/model/bolt.ts';
import type { Data, Variables } from './question.d.mts';

export type Read = (text: string, parameters?: Variables) => Promise<readonly Data[]>;

export function driverOf(bolt: Bolt): Driver;
export function readerOf(driver: Driver): Read;
