// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/duplicates/duplicatepairs.h"
#include "ui/base/card.h"

class QPushButton;

namespace regulars {

class ChipRow;
class Formatting;

/// Two customers beside each other, why they may be one, and what can be done about it.
class PairCard final : public Card
{
    Q_OBJECT

public:
    explicit PairCard(const Formatting &formatting, QWidget *parent = nullptr);

    void setPair(const DuplicateRow &pair);

Q_SIGNALS:
    void mergeRequested(const QList<regulars::CustomerId> &customers);
    void differentRequested(regulars::CustomerId first, regulars::CustomerId second);
    /// They belong together: into one household, or the one to the other.
    void linkRequested(regulars::CustomerId first, regulars::CustomerId second);
    void openRequested(regulars::CustomerId customer);

private:
    /// One of the two.
    struct Side
    {
        TextLabel *name = nullptr;
        TextLabel *lines = nullptr;
        QPushButton *open = nullptr;
    };
    [[nodiscard]] Side createSide();
    void layOut();
    void showLink();
    void showSide(const Side &side, const CustomerRow &customer);
    [[nodiscard]] QString linesOf(const CustomerRow &customer) const;

    const Formatting &m_formatting;
    DuplicateRow m_pair;
    TextLabel *m_likelihood = nullptr;
    TextLabel *m_advice = nullptr;
    ChipRow *m_reasons = nullptr;
    Side m_first;
    Side m_second;
    QPushButton *m_merge = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_different = nullptr;
};

} // namespace regulars
