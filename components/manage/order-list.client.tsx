"use client";

import Link from "next/link";
import { startTransition, useActionState } from "react";
import { FormMessage } from "#components/ui/form-message.tsx";
import { useCarrying } from "#components/ui/use-carrying.ts";
import { blankForm, type FormState } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

export interface OrderedItem {
  id: number;
  name: string;
  href: string;
  note?: string;
}

interface OrderListProps {
  action(state: FormState<unknown>, form: FormData): Promise<FormState<unknown>>;
  hidden?: Record<string, string | number>;
  items: OrderedItem[];
  label: string;
}

/** Things in their order, to be moved by buttons or by dragging. Each button says the whole order that it leads to. */
export function OrderList({ action, hidden = {}, items, label }: OrderListProps) {
  const [state = blankForm, send] = useActionState<FormState<unknown>, FormData>(action, blankForm);
  const ids = items.map(({ id }) => id);
  const carrying = useCarrying((what, place) => {
    if (Number(what) === place) return;
    const form = new FormData();
    for (const [name, value] of Object.entries(hidden)) form.set(name, String(value));
    form.set("order", moved(ids, Number(what), place).join());
    startTransition(() => send(form));
  });
  return (
    <form action={send} className="order-form" aria-label={label} {...carrying}>
      <FormMessage state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ol className="order-list">
        {items.map((item, place) => (
          <li key={item.id} data-place={place}>
            <span className="carry" data-carry={place} aria-hidden="true">
              ⠿
            </span>
            <Link href={item.href}>{item.name}</Link>
            {item.note && <span className="order-note">{item.note}</span>}
            <span className="order-buttons">
              {place > 0 && (
                <MoveButton
                  order={moved(ids, place, place - 1)}
                  label={message("manage.up", { name: item.name })}
                >
                  ↑
                </MoveButton>
              )}
              {place < ids.length - 1 && (
                <MoveButton
                  order={moved(ids, place, place + 1)}
                  label={message("manage.down", { name: item.name })}
                >
                  ↓
                </MoveButton>
              )}
            </span>
          </li>
        ))}
      </ol>
    </form>
  );
}

interface MoveButtonProps {
  order: number[];
  label: string;
  children: string;
}

function MoveButton({ order, label, children }: MoveButtonProps) {
  return (
    <button
      type="submit"
      name="order"
      value={order.join()}
      className="mark-button"
      aria-label={label}
    >
      {children}
    </button>
  );
}

function moved(ids: number[], from: number, to: number): number[] {
  const rest = ids.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ids[from]!);
}
