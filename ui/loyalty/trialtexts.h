// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/simulationrun.h"
#include "ui/loyalty/trialtable.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// What came of trying out, in words and lines of tables. The outcome and the formatting must outlive it. GUI thread only.
class TrialTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TrialTexts)

public:
    TrialTexts(const TriedProgramme &tried, const Formatting &formatting) : m_tried(tried), m_formatting(formatting) {}

    /// On what it was tried.
    [[nodiscard]] QString about() const;
    /// Nothing was bought that could be compared.
    [[nodiscard]] bool isEmpty() const { return m_tried.figures.orders == 0; }
    [[nodiscard]] bool isWithoutDifference() const;
    /// How many would have got more, and how many less.
    [[nodiscard]] QString people() const;
    /// Who would have another tier by now, a sentence each; the way up first.
    [[nodiscard]] QStringList moves() const;

    [[nodiscard]] QList<TrialRow> figures() const;
    [[nodiscard]] QList<TrialRow> rules() const;
    [[nodiscard]] QList<TrialRow> members(const QList<SimulatedMember> &members) const;

    [[nodiscard]] static QStringList figureTitles();
    [[nodiscard]] static QStringList ruleTitles();
    [[nodiscard]] static QStringList memberTitles();

private:
    [[nodiscard]] QString tierName(TierId id) const;
    [[nodiscard]] QString ruleName(const SimulatedRule &rule) const;
    [[nodiscard]] QString points(qint64 hundredths) const;

    const TriedProgramme &m_tried;
    const Formatting &m_formatting;
};

} // namespace regulars
