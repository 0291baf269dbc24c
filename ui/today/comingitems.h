// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/today/cominglist.h"
#include "ui/base/listrow.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// The coming days in the words of a list.
class ComingItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    ComingItems(ComingList &model, const Formatting &formatting, QObject *parent = nullptr);

    [[nodiscard]] ListRow listRow(const QModelIndex &index) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    const Formatting &m_formatting;
};

} // namespace regulars
