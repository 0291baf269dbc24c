// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fielddefinition.h"
#include "models/base/entityview.h"

namespace regulars {

/// There is one set of fields in a shop.
struct OwnFieldsKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(OwnFieldsKey, OwnFieldsKey) = default;
};

/// The fields and tables of the shop's own, read from the start and whenever they change.
class FieldsView final : public EntityView<OwnFieldsKey, OwnFields>
{
    Q_OBJECT

public:
    explicit FieldsView(Database &database, QObject *parent = nullptr);

    /// None until they are read.
    [[nodiscard]] OwnFields fields() const { return value().value_or(OwnFields{}); }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(OwnFieldsKey key) const override;
};

} // namespace regulars
