// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tier.h"
#include "ui/tickets/deskform.h"

#include <QtCore/QDate>

namespace regulars {

/// A tier that a person gives.
struct GivenTier
{
    TierId tier;
    QDate lockedUntil;     ///< it is not lost before that day is over; not valid: as if it had been reached
    QString note;          ///< why
    bool withGift = false; ///< the points for reaching it, too
};

/// Which tier somebody gets by hand, until when at least, and why. Only collects: its owner saves what submitted() brings,
/// and answers with finish() or showFailure().
class GiveTierForm final : public DeskForm
{
    Q_OBJECT

public:
    /// `today`: the lock does not end before it.
    GiveTierForm(const TierLadder &ladder, TierId current, int customers, QDate today, QWidget *parent);

    [[nodiscard]] GivenTier given() const;
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::GivenTier &given);

private:
    QDate m_today;
};

} // namespace regulars
