// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/slicechoices.h"
#include "models/base/entityview.h"

namespace regulars {

/// There is one list of choices in a shop.
struct SliceChoicesKey
{
    bool wanted = false;
    [[nodiscard]] bool isValid() const { return wanted; }
    friend bool operator==(const SliceChoicesKey &, const SliceChoicesKey &) = default;
};

/// Into which parts the shop can be cut, read again when its tiers or views change; tags and categories on refresh().
class SliceChoicesView final : public EntityView<SliceChoicesKey, SliceChoices>
{
    Q_OBJECT

public:
    explicit SliceChoicesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(SliceChoicesKey key) const override;
};

} // namespace regulars
