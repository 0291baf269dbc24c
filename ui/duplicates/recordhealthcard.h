// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/customers/recordhealth.h"
#include "ui/base/card.h"

#include <QtCore/QHash>

namespace regulars {

class Formatting;
class HealthButton;

/// How many records want putting right, in each respect; each figure leads to its records.
class RecordHealthCard final : public Card
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit RecordHealthCard(const Formatting &formatting, QWidget *parent = nullptr);

    void setHealth(const RecordHealth &health);
    /// The figures stay as they were last known.
    void setFailure(const Error &error);
    [[nodiscard]] HealthButton *button(RecordIssue issue) const { return m_issues.value(issue); }
    [[nodiscard]] HealthButton *duplicates() const { return m_duplicates; }

Q_SIGNALS:
    void issueRequested(regulars::RecordIssue issue);
    void duplicatesRequested();

private:
    const Formatting &m_formatting;
    HealthButton *m_duplicates;
    QHash<RecordIssue, HealthButton *> m_issues;
};

} // namespace regulars
