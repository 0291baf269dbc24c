// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/counterhit.h"
#include "models/base/querylist.h"
#include "models/base/roles.h"

namespace regulars {

/// What is meant by what is scanned or typed at the counter: first what it is exactly, then customers, products and orders
/// that it may be. The latest text wins.
class CounterSearch final : public QueryList<CounterHit>
{
    Q_OBJECT

public:
    enum Role { HitRole = role::FirstFeatureRole }; ///< the CounterHit

    explicit CounterSearch(Database &database, QObject *parent = nullptr);

    /// Empty text finds nothing.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// What was meant beyond doubt: what it is exactly, or the only thing that was found.
    [[nodiscard]] std::optional<CounterHit> only() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    QString m_text;
};

} // namespace regulars
