// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertrule.h"
#include "core/people/user.h"
#include "models/base/entityview.h"

namespace regulars {

/// The rules of alerts, one of each kind, and who may get their tasks.
struct AlertSetup
{
    QList<AlertRule> rules;
    QList<User> people;

    [[nodiscard]] const AlertRule &rule(AlertKind kind) const;
    /// Empty: nobody in particular.
    [[nodiscard]] QString personName(UserId id) const;
};

struct AlertSetupKey
{
    bool shown = false;
    [[nodiscard]] bool isValid() const { return shown; }
    friend bool operator==(const AlertSetupKey &, const AlertSetupKey &) = default;
};

/// Follows the rules, from the beginning.
class AlertRulesView final : public EntityView<AlertSetupKey, AlertSetup>
{
    Q_OBJECT

public:
    explicit AlertRulesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(AlertSetupKey key) const override;
};

/// Whom a rule would name now.
struct AlertPreview
{
    qint64 customers = 0;
    QStringList names; ///< of the first few
};

struct AlertPreviewKey
{
    AlertRule rule;
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const AlertPreviewKey &, const AlertPreviewKey &) = default;
};

/// What a rule would mean now, saved or not, switched on or off.
class AlertPreviewView final : public EntityView<AlertPreviewKey, AlertPreview>
{
    Q_OBJECT

public:
    static constexpr int mostNames = 5;

    explicit AlertPreviewView(Database &database, QObject *parent = nullptr);

private:
    /// A form is open for a minute: what is sold in it does not matter.
    [[nodiscard]] bool isConcernedBy(const ChangeSet &) const override { return false; }
    [[nodiscard]] ReadJob readJob(AlertPreviewKey key) const override;
};

} // namespace regulars
