// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/paletteprovider.h"

namespace regulars {

class ViewBar;

/// Offers the views of a list in the palette. The bar must outlive it.
class ViewProvider final : public PaletteProvider
{
    Q_OBJECT

public:
    /// `list`: the list's name for people.
    ViewProvider(ViewBar &bar, const QString &list, QObject *parent = nullptr);

    [[nodiscard]] QString heading() const override { return tr("Views"); }
    void find(const QString &text, quint64 generation) override;

Q_SIGNALS:
    /// The bar is about to show a view: its page should be in front.
    void viewRequested();

private:
    ViewBar &m_bar;
    QString m_list;
};

} // namespace regulars
