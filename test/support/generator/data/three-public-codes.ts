/** The 款 of basic spending that each item of 三公 takes up; projects may add to it. */
export const THREE_PUBLIC_CODES = {
  overseasTravel: '30212',
  vehiclePurchase: '31013',
  vehicleOperation: '30231',
  officialReception: '30217',
  meetings: '30215',
  training: '30216',
} as const;
