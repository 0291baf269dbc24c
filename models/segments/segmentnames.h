// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentviews.h"

namespace regulars {

/// What segments are called, by uid: for filters that name one. Reads at once.
class SegmentNames final : public EntityView<SegmentsKey, QMap<QString, QString>>
{
    Q_OBJECT

public:
    explicit SegmentNames(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(SegmentsKey key) const override;
};

} // namespace regulars
