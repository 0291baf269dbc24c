// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/feed.h"
#include "storage/journal/recordhistory.h"

namespace regulars {

/// What was changed in a customer's record, field by field, the newest first. role::Value is the RecordChange.
class FieldHistory final : public Feed<RecordChange, ChangeSetId>
{
    Q_OBJECT

public:
    FieldHistory(Database &database, CustomerId customer, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] PageJob pageJob() const override;
    [[nodiscard]] bool precedes(const RecordChange &a, const RecordChange &b) const override;

    CustomerId m_customer;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::RecordChange)
