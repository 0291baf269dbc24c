// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/suggestions/suggestionstore.h"

namespace regulars {

/// What to offer a customer, read again when their purchases change.
class SuggestionsView final : public EntityView<CustomerId, QList<SuggestedProduct>>
{
    Q_OBJECT

public:
    static constexpr int mostSuggestions = 8;

    explicit SuggestionsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

} // namespace regulars
