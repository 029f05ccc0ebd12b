/** One 款 of basic spending: how often a unit has it, and how much per head of staff in a year, in 元. */
export interface SpendingHabit {
  readonly code: string;
  readonly probability: number;
  readonly perHead: number;
}

const habit = (code: string, probability: number, perHead: number): SpendingHabit => ({ code, probability, perHead });

/** Pay of civil servants and of institution staff; codes that a year does not know are passed over. */
export const PAY: Readonly<Record<'administrative' | 'institution', readonly SpendingHabit[]>> = {
  administrative: [
    habit('30101', 1, 45_000),
    habit('30102', 1, 38_000),
    habit('30103', 0.9, 30_000),
    habit('30104', 0.7, 1_400),
    habit('30106', 0.1, 1_800),
    habit('30112', 0.8, 1_200),
    habit('30114', 0.2, 600),
    habit('30199', 0.3, 5_000),
  ],
  institution: [
    habit('30101', 1, 48_000),
    habit('30102', 0.7, 12_000),
    habit('30103', 0.3, 5_000),
    habit('30104', 0.7, 1_400),
    habit('30107', 1, 52_000),
    habit('30112', 0.8, 1_500),
    habit('30114', 0.1, 400),
    habit('30199', 0.5, 4_000),
  ],
};

/** What keeps the house running, and small payments to people. */
export const RUNNING_COSTS: readonly SpendingHabit[] = [
  habit('30201', 0.95, 3_000),
  habit('30202', 0.6, 500),
  habit('30203', 0.1, 400),
  habit('30204', 0.3, 30),
  habit('30205', 0.6, 200),
  habit('30206', 0.7, 900),
  habit('30207', 0.7, 600),
  habit('30208', 0.15, 500),
  habit('30209', 0.5, 1_500),
  habit('30211', 0.8, 1_200),
  habit('30212', 0.05, 600),
  habit('30213', 0.6, 1_000),
  habit('30214', 0.3, 700),
  habit('30215', 0.4, 300),
  habit('30216', 0.5, 500),
  habit('30217', 0.6, 400),
  habit('30218', 0.25, 2_000),
  habit('30224', 0.08, 300),
  habit('30225', 0.06, 200),
  habit('30226', 0.7, 2_000),
  habit('30227', 0.4, 3_000),
  habit('30228', 0.9, 1_000),
  habit('30229', 0.7, 900),
  habit('30231', 0.6, 700),
  habit('30239', 0.8, 6_000),
  habit('30240', 0.12, 100),
  habit('30299', 0.7, 3_000),
  habit('30305', 0.5, 1_500),
  habit('30306', 0.05, 200),
  habit('30307', 0.25, 400),
  habit('30308', 0.06, 900),
  habit('30309', 0.4, 50),
  habit('30310', 0.03, 300),
  habit('30399', 0.5, 500),
  habit('30499', 0.1, 800),
  habit('30701', 0.02, 500),
  habit('31002', 0.5, 800),
  habit('31003', 0.2, 1_500),
  habit('31007', 0.15, 600),
  habit('31013', 0.06, 1_500),
  habit('31022', 0.08, 500),
  habit('31099', 0.1, 500),
  habit('31204', 0.02, 800),
  habit('39908', 0.02, 600),
  habit('39999', 0.05, 400),
];

/** Contributions that stand under an item of their own, by the first year in which that heading exists. */
export const CONTRIBUTIONS = {
  pension: [habit('30108', 1, 15_000)],
  occupationalPension: [habit('30109', 0.6, 7_500)],
  medicalInsurance: [habit('30110', 1, 7_000), habit('30104', 1, 7_000)],
  medicalSubsidy: [habit('30111', 1, 3_000), habit('30104', 1, 3_000)],
  housingFund: [habit('30113', 1, 11_000), habit('30311', 1, 11_000)],
  retirement: [habit('30301', 0.1, 2_500), habit('30302', 0.9, 3_500)],
  bereavement: [habit('30304', 1, 1_500)],
} as const;
