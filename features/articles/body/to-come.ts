/** "TK" in capitals marks what is still to come, also doubled as "TKTK". */
export const TO_COME = /(?<![\p{L}\p{N}])(?:TK)+(?![\p{L}\p{N}])/gu;
