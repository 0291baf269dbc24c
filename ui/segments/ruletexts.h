// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/segments/segmentevaluation.h"
#include "core/segments/segmentquery.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// Rules in plain words: "Number of orders is at least 3", "have not ordered in the last 60 days". The references must
/// outlive it.
class RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::RuleTexts)

public:
    RuleTexts(const QueryNames &names, Currency currency, const Formatting &formatting)
        : m_names(names), m_currency(currency), m_formatting(formatting)
    {
    }

    /// The whole rule in one sentence; groups in brackets. Everybody where there are no conditions.
    [[nodiscard]] QString rule(const SegmentRule &rule) const;
    /// One condition; of a group its beginning ("all of these hold").
    [[nodiscard]] QString condition(const SegmentRule &rule) const;
    [[nodiscard]] QString window(const SegmentWindow &window) const;
    /// A canonical value as it is read.
    [[nodiscard]] QString value(SegmentField field, const QString &canonical) const;
    [[nodiscard]] QString value(SegmentEvent event, EventProperty property, const QString &canonical) const;
    /// What was found of somebody: "4", "never", "€120.00, the last on 3 May 2026".
    [[nodiscard]] QString found(const SegmentRule &rule, const RuleOutcome &outcome) const;

private:
    [[nodiscard]] QString of(const RuleGroup &group) const;
    [[nodiscard]] QString of(const FieldTestRule &rule) const;
    [[nodiscard]] QString of(const OwnFieldRule &rule) const;
    [[nodiscard]] QString of(const EventRule &rule) const;
    [[nodiscard]] QString of(const ConsentRule &rule) const;
    [[nodiscard]] QString of(const MembershipRule &rule) const;
    [[nodiscard]] QString filters(const EventRule &rule) const;
    /// "what test values"
    [[nodiscard]] QString tested(const QString &what, SegmentTest test, SegmentValueType type, const QStringList &values,
                                 const SegmentWindow &window) const;
    [[nodiscard]] QString typed(SegmentValueType type, const QString &canonical) const;
    [[nodiscard]] QString ownValue(const QString &uid, const QString &canonical) const;

    const QueryNames &m_names;
    Currency m_currency;
    const Formatting &m_formatting;
};

} // namespace regulars
