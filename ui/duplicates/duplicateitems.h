// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/duplicates/duplicatepairs.h"
#include "ui/base/listrow.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// The pairs with words: as rows of the list, for typing ahead and for screen readers.
class DuplicateItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    DuplicateItems(DuplicatePairs &model, const Formatting &formatting, QObject *parent = nullptr);

    [[nodiscard]] DuplicateRow row(const QModelIndex &index) const;
    [[nodiscard]] ListRow listRow(const QModelIndex &index) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    const Formatting &m_formatting;
};

} // namespace regulars
