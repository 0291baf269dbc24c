// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/stampviews.h"

#include <QtWidgets/QWidget>

namespace regulars {

class Formatting;

/// A row of dots, as many as a card has, of which some are stamped; it wraps where the line ends.
class StampDots final : public QWidget
{
    Q_OBJECT

public:
    StampDots(const StampState &state, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int perLine(int width) const;

    StampState m_state;
};

/// What somebody has on their stamp cards: dots, how many of how many, rewards that wait, what is owed.
class StampsPart final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit StampsPart(const Formatting &formatting, QWidget *parent = nullptr);

    void setCards(const QList<MemberStamps> &cards);
    /// What it says, line by line.
    [[nodiscard]] QString text() const { return m_said.join(u'\n'); }

private:
    void addCard(const MemberStamps &stamps);

    const Formatting &m_formatting;
    QWidget *m_cards = nullptr;
    QStringList m_said;
};

} // namespace regulars
