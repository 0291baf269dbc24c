// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/privacy/consent.h"
#include "models/base/entityview.h"

namespace regulars {

/// A customer's ledger of consent as the form shows it.
struct ConsentCard
{
    CustomerId customer;
    QString customerName;
    QList<ConsentEvent> ledger; ///< the last recorded first
    QHash<UserId, QString> users;
    QList<Wording> wordings; ///< the shop's, the newest first
};

/// The consent of the customer that a form shows.
class ConsentView final : public EntityView<CustomerId, ConsentCard>
{
    Q_OBJECT

public:
    explicit ConsentView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId id) const override;
};

} // namespace regulars
