// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/risktrial.h"
#include "models/base/entityview.h"

#include <memory>

namespace regulars {

/// Reads what weights are tried on, for a reader thread: everybody today, and everybody at the end of the latest day of
/// which BackTestQuestion's days are over. Errors: Cancelled.
[[nodiscard]] Result<std::shared_ptr<const RiskTrial>> readRiskTrial(Connection &connection, Instant now,
                                                                     const CancelToken &cancel = {});

struct RiskTrialKey
{
    bool shown = false;
    [[nodiscard]] bool isValid() const { return shown; }
    friend bool operator==(const RiskTrialKey &, const RiskTrialKey &) = default;
};

/// What weights are tried on, with those that hold. Read once: a form is open for a minute.
struct RiskTrialSetup
{
    RiskWeights held;
    std::shared_ptr<const RiskTrial> trial;
};

class RiskTrialView final : public EntityView<RiskTrialKey, RiskTrialSetup>
{
    Q_OBJECT

public:
    explicit RiskTrialView(Database &database, QObject *parent = nullptr) : EntityView(database, parent) {}

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &) const override { return false; }
    [[nodiscard]] ReadJob readJob(RiskTrialKey key) const override;
};

/// What other weights would mean, with names.
struct RiskPreview
{
    RiskTrialResult result;
    QStringList rising; ///< names of RiskTrialResult::rising; who has gone since is left out
    QStringList falling;
};

struct RiskPreviewKey
{
    std::shared_ptr<const RiskTrial> trial;
    RiskWeights held;
    RiskWeights tried;
    [[nodiscard]] bool isValid() const { return trial != nullptr; }
    friend bool operator==(const RiskPreviewKey &, const RiskPreviewKey &) = default;
};

/// Tries weights on what was read, as fast as somebody turns them.
class RiskPreviewView final : public EntityView<RiskPreviewKey, RiskPreview>
{
    Q_OBJECT

public:
    explicit RiskPreviewView(Database &database, QObject *parent = nullptr) : EntityView(database, parent) {}

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &) const override { return false; }
    [[nodiscard]] ReadJob readJob(RiskPreviewKey key) const override;
};

} // namespace regulars
