import { OrderList } from "#components/manage/order-list.client.tsx";
import { orderSectionsAction } from "#features/taxonomy/actions.ts";
import type { loadDeskSections } from "#features/taxonomy/loaders.ts";
import { deskSectionUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

interface SectionOrdersProps {
  sections: Awaited<ReturnType<typeof loadDeskSections>>;
}

/** Sections of the first level in order, then those below each that has any. */
export function SectionOrders({ sections }: SectionOrdersProps) {
  const parents = sections.filter(({ id }) => sections.some(({ parentId }) => parentId === id));
  const below = (wanted: number | null) =>
    sections
      .filter(({ parentId }) => parentId === wanted)
      .map(({ id, name, stories }) => ({
        id,
        name,
        href: deskSectionUrl(id),
        note: String(stories),
      }));
  return (
    <>
      <OrderList
        action={orderSectionsAction}
        hidden={{ parentId: "" }}
        items={below(null)}
        label={message("manage.firstLevel")}
      />
      {parents.map(({ id, name }) => (
        <section key={id} className="manage-part">
          <h2>{name}</h2>
          <OrderList
            action={orderSectionsAction}
            hidden={{ parentId: id }}
            items={below(id)}
            label={message("manage.below", { name })}
          />
        </section>
      ))}
    </>
  );
}
