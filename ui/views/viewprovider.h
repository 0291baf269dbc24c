// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/paletteprovider.h"

namespace regulars {

class ViewBar;

/// Offers the views of all lists in the palette. Their bars must outlive it.
class ViewProvider final : public PaletteProvider
{
    Q_OBJECT

public:
    using PaletteProvider::PaletteProvider;

    /// Offers the views of that bar as well. `page`: where its list is; `list`: the list's name for people.
    void addList(ViewBar &bar, const QString &page, const QString &list);

    [[nodiscard]] QString heading() const override { return tr("Views"); }
    void find(const QString &text, quint64 generation) override;

Q_SIGNALS:
    /// The bar on that page is about to show a view: it should be in front.
    void viewRequested(const QString &page);

private:
    struct List
    {
        ViewBar *bar;
        QString page;
        QString name;
    };
    QList<List> m_lists;
};

} // namespace regulars
