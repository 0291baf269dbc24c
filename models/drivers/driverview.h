// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drivers/driver.h"
#include "models/base/entityview.h"

namespace regulars {

struct DriverKey
{
    bool shown = false;
    [[nodiscard]] bool isValid() const { return shown; }
    friend bool operator==(const DriverKey &, const DriverKey &) = default;
};

/// What was counted last of what comes with customers who come again. Nothing announces a new count: whoever counts calls
/// refresh().
class DriverView final : public EntityView<DriverKey, std::optional<Drivers>>
{
    Q_OBJECT

public:
    explicit DriverView(Database &database, QObject *parent = nullptr) : EntityView(database, parent) {}

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(DriverKey key) const override;
};

} // namespace regulars
