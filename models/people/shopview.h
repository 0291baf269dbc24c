// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/shop.h"
#include "models/base/entityview.h"

namespace regulars {

/// There is one shop in a file.
struct ShopKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(ShopKey, ShopKey) = default;
};

/// The shop's settings as everything that formats money and times needs them, and how many customers it has.
struct ShopFacts
{
    Shop shop;
    int customers = 0; ///< not in the recycle bin
};

/// The shop, read from the start and whenever it changes.
class ShopView final : public EntityView<ShopKey, ShopFacts>
{
    Q_OBJECT

public:
    explicit ShopView(Database &database, QObject *parent = nullptr);

    /// The settings, or defaults until they are read.
    [[nodiscard]] Shop shop() const { return value() ? value()->shop : Shop{}; }
    [[nodiscard]] int customers() const { return value() ? value()->customers : 0; }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ShopKey key) const override;
};

} // namespace regulars
