// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/viewprovider.h"

#include "core/base/textfolding.h"
#include "ui/views/viewbar.h"

namespace regulars {

ViewProvider::ViewProvider(ViewBar &bar, const QString &list, QObject *parent)
    : PaletteProvider(parent), m_bar(bar), m_list(list)
{
}

void ViewProvider::find(const QString &text, quint64 generation)
{
    QList<PaletteResult> results;
    const QString wanted = folded(text.trimmed());
    for (const ViewBar::Offer &offer : m_bar.offers()) {
        if (wanted.isEmpty() || !folded(offer.name).contains(wanted))
            continue;
        PaletteResult result;
        result.title = offer.name;
        result.detail = m_list;
        result.icon = IconName::Filter;
        result.run = [this, key = offer.key] {
            Q_EMIT viewRequested();
            m_bar.choose(key);
        };
        results.append(result);
    }
    Q_EMIT found(generation, results);
}

} // namespace regulars
