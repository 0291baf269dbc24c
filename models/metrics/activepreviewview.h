// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/metrics/peoplebehindfigures.h"

namespace regulars {

/// Which number of active days is tried out; 0: none.
struct ActivePreviewKey
{
    int activeDays = 0;
    QDate day;
    [[nodiscard]] bool isValid() const { return activeDays > 0; }
    friend bool operator==(const ActivePreviewKey &, const ActivePreviewKey &) = default;
};

/// What another number of active days would mean.
class ActivePreviewView final : public EntityView<ActivePreviewKey, ActivePreview>
{
    Q_OBJECT

public:
    explicit ActivePreviewView(Database &database, QObject *parent = nullptr);

private:
    /// A form is open for a minute: what is sold in it does not matter.
    [[nodiscard]] bool isConcernedBy(const ChangeSet &) const override { return false; }
    [[nodiscard]] ReadJob readJob(ActivePreviewKey key) const override;
};

} // namespace regulars
