// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/people/shop.h"
#include "core/today/briefing.h"

namespace regulars {

class Connection;
class Statement;

/// Finds the customers who deserve attention now. Each question walks an index and stops early; those whose line was set
/// aside, or whom the shop has written to since, are left out. Everything throws SqlFailure.
class Occasions
{
public:
    Occasions(Connection &connection, const Shop &shop, Instant now);

    /// Of the best customers those who are behind their own rhythm, the most at stake first.
    [[nodiscard]] QList<Attention> slipping(double shopGapDays) const;
    /// Birthdays of today and of the days before on which nobody may have been there.
    [[nodiscard]] QList<Attention> birthdays() const;
    /// Days to remember of today and of the days before, one line a customer.
    [[nodiscard]] QList<Attention> daysToRemember() const;
    [[nodiscard]] QList<Attention> milestonesReached() const;
    /// Full years since the first order, today.
    [[nodiscard]] QList<Attention> anniversaries() const;
    /// First-time buyers nobody has thanked.
    [[nodiscard]] QList<Attention> toWelcome() const;
    /// Of the best customers those who show no sign of life and are neither in slipping() nor in atRisk().
    [[nodiscard]] QList<Attention> silent(double shopGapDays, const QList<Attention> &atRisk) const;
    /// Who may leave by what was said last (core/prediction/churnrisk.h), has not bought since, may be contacted and is not
    /// in slipping(), the most at stake first.
    [[nodiscard]] QList<Attention> atRisk(const QList<Attention> &slipping) const;
    /// The first ones; `all` gets their number.
    [[nodiscard]] QList<Attention> invalidContacts(int &all) const;
    /// Of those who bought last, who has an e-mail address and was never asked whether the shop may write. Nobody in a
    /// shop that has recorded no answer yet.
    [[nodiscard]] QList<Attention> neverAsked() const;
    [[nodiscard]] WeekFigures week() const;

private:
    [[nodiscard]] Instant daysBefore(int days) const;
    [[nodiscard]] int daysSince(Instant at) const;
    [[nodiscard]] QList<Attention> birthdaysOn(QDate day, Birthday date, int most) const;
    [[nodiscard]] QList<Attention> daysToRememberOn(QDate day, Birthday date, int most) const;
    [[nodiscard]] qint64 returnsBetween(Instant from, Instant until) const;
    [[nodiscard]] Money salesBetween(Instant from, Instant until) const;

    Connection &m_connection;
    LocalCalendar m_calendar;
    Currency m_currency;
    Instant m_now;
    QDate m_today;
};

} // namespace regulars
