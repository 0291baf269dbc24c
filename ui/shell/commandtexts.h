// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/commandrunner.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// Says in the program's language what a command did. GUI thread only.
class CommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandTexts)

public:
    /// One sentence in the past tense ("Recorded sale 1042 over €84.50."); empty when there is nothing to say.
    [[nodiscard]] static QString done(const CommandReport &report, const Formatting &formatting);

private:
    [[nodiscard]] static QString ofCustomers(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofOrders(const QString &command, const QVariantMap &arguments,
                                          const Formatting &formatting);
    [[nodiscard]] static QString ofCounter(const QString &command, const QVariantMap &arguments,
                                           const Formatting &formatting);
    [[nodiscard]] static QString ofInteractions(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofConsent(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofPeople(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofFields(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofTasks(const QString &command, const QVariantMap &arguments, const Formatting &formatting);
    [[nodiscard]] static QString ofTickets(const QString &command, const QVariantMap &arguments,
                                           const Formatting &formatting);
    [[nodiscard]] static QString ofOneTicket(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofMail(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofDesk(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofKnowledge(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofTemplates(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofLoyalty(const QString &command, const QVariantMap &arguments,
                                           const Formatting &formatting);
    [[nodiscard]] static QString ofPoints(const QString &command, const QVariantMap &arguments,
                                          const Formatting &formatting);
    [[nodiscard]] static QString ofProgramme(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofReferrals(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofRewards(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofClaims(const QString &command, const QString &reward, const QString &name);
    [[nodiscard]] static QString ofCoupons(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofChallenges(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofStamps(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofSubscriptions(const QString &command, const QVariantMap &arguments,
                                                 const Formatting &formatting);
    [[nodiscard]] static QString ofSuccess(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofSegments(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofRouting(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofFeedback(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofFiles(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofViews(const QString &command, const QVariantMap &arguments);
    [[nodiscard]] static QString ofUndo(const QString &command, const QVariantMap &arguments);
};

} // namespace regulars
