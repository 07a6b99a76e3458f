"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "#features/auth/action.ts";
import { done } from "#features/auth/form-state.ts";
import { PartsOrder, SeriesChoice, SeriesInput, SeriesOrder } from "#features/series/input.ts";
import { orderParts } from "#features/series/order-parts.ts";
import { orderSeries } from "#features/series/order-series.ts";
import { removeSeries } from "#features/series/remove-series.ts";
import { saveSeries } from "#features/series/save-series.ts";
import { deskAllSeriesUrl, deskSeriesUrl } from "#features/series/urls.ts";
import { message } from "#lib/messages/message.ts";

export const saveSeriesAction = staffAction(SeriesInput, async (actor, input) => {
  const { id, isNew } = await saveSeries(actor, input);
  if (isNew) redirect(deskSeriesUrl(id));
  refresh();
  return done({}, message("manage.saved"));
});

export const removeSeriesAction = staffAction(SeriesChoice, async (actor, input) => {
  await removeSeries(actor, input);
  redirect(deskAllSeriesUrl());
});

export const orderSeriesAction = staffAction(SeriesOrder, async (actor, input) => {
  await orderSeries(actor, input);
  refresh();
  return done({}, message("manage.ordered"));
});

export const orderPartsAction = staffAction(PartsOrder, async (actor, input) => {
  await orderParts(actor, input);
  refresh();
  return done({}, message("manage.ordered"));
});
