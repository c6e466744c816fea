import { z } from 'zod';
import { STAGES } from '../source/stage.ts';

/** Values and small shapes that several schemas of a result have in common. */

export const text = z.string();

export const count = z.int().min(0);

export const ID = text.describe('Name of the folder of the cohort');

export const AXIS = text.describe('Name of the axis');

export const PATH = text.describe('Path of the file, relative to the repository');

export const stageSchema = z.enum(STAGES).describe('A stage of generations');

export const ruleKindSchema = z.enum(['subset', 'tie', 'pair', 'tuple']).describe('A kind of rule');
