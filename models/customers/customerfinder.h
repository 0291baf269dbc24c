// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerrow.h"
#include "models/base/querylist.h"

namespace regulars {

/// The customers of some kinds whom a few typed letters mean, the best matches first.
class CustomerFinder final : public QueryList<CustomerRow>
{
    Q_OBJECT

public:
    explicit CustomerFinder(Database &database, QObject *parent = nullptr);

    /// Asks for those of the kinds; without a text or a kind there are none.
    void find(const QString &text, const QList<CustomerKind> &kinds);
    /// What was asked last.
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    QString m_text;
};

} // namespace regulars
