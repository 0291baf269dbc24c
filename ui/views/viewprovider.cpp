// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/viewprovider.h"

#include "core/base/textfolding.h"
#include "ui/views/viewbar.h"

namespace regulars {

void ViewProvider::addList(ViewBar &bar, const QString &page, const QString &list)
{
    m_lists += List{&bar, page, list};
}

void ViewProvider::find(const QString &text, quint64 generation)
{
    QList<PaletteResult> results;
    const QString wanted = folded(text.trimmed());
    for (const List &list : std::as_const(m_lists)) {
        for (const ViewBar::Offer &offer : list.bar->offers()) {
            if (wanted.isEmpty() || !folded(offer.name).contains(wanted))
                continue;
            PaletteResult result;
            result.title = offer.name;
            result.detail = list.name;
            result.icon = IconName::Filter;
            result.run = [this, list, key = offer.key] {
                Q_EMIT viewRequested(list.page);
                list.bar->choose(key);
            };
            results.append(result);
        }
    }
    Q_EMIT found(generation, results);
}

} // namespace regulars
