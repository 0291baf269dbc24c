// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/survey.h"
#include "core/privacy/contactgate.h"
#include "core/tickets/ticketevent.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>

namespace regulars {

/// How often a ticket is asked about.
enum class AskAgain {
    OncePerTicket, ///< also after it was reopened: the answer can be changed
    EverySolution
};

/// When customers are asked, as the shop has set it.
struct AskingRules
{
    bool asks = true;                   ///< about solved tickets
    SurveyKind kind = SurveyKind::Csat; ///< what: Csat or Ces
    AskAgain again = AskAgain::OncePerTicket;
    int relationalDays = 90; ///< between any question and one about the shop as such
    int transactionalDays = 30;
    int expiryDays = 14; ///< after that a question is not asked any more
    bool byMail = false; ///< questions for e-mail go out by themselves, mailHours after the ticket was solved
    int mailHours = 24;

    [[nodiscard]] int coolDownDays(SurveyOccasion occasion) const
    {
        return occasion == SurveyOccasion::Relational ? relationalDays : transactionalDays;
    }
    friend bool operator==(const AskingRules &, const AskingRules &) = default;
};
/// Whether a solved ticket can be asked about in this way.
[[nodiscard]] constexpr bool asksAboutTickets(SurveyKind kind)
{
    return kind == SurveyKind::Csat || kind == SurveyKind::Ces;
}
/// Days: 0 … 1000 between questions, 1 … 365 until one expires. Hours: 0 … 720, and sent before it expires.
[[nodiscard]] QList<Error> validate(const AskingRules &rules);
[[nodiscard]] QJsonObject toJson(const AskingRules &rules);
/// What is missing, not known or out of its range is as usual.
[[nodiscard]] AskingRules askingRulesOf(const QJsonObject &json);

/// By which way a customer is asked about a ticket: the way in which they came.
[[nodiscard]] ConsentChannel askingChannel(TicketChannel channel);

/// What is known when somebody could be asked about a solved ticket.
struct AskingSubject
{
    Ticket ticket;
    int customerMessages = 0;         ///< in its conversation
    QString openedByName;             ///< who logged it; empty: nobody who works here
    std::optional<Customer> customer; ///< nothing: not known
    ConsentStandings consent;
    std::optional<ConsentChannel> channel; ///< nothing: the way in which they came
    SurveyKind kind = SurveyKind::Csat;
    bool askedAboutTicket = false;  ///< sent or answered before
    std::optional<QDate> lastAsked; ///< or answered, whatever it was, in the shop's zone
    int openComplaints = 0;         ///< unfinished tickets of the customer, without this one
    QDate today;
};

/// Why the customer is not asked, all reasons at once; none: they are. Whoever stands before the counter is asked without
/// consent for it; every other way needs it (contactBlock).
[[nodiscard]] QList<NotAsked> reasonsNotToAsk(const AskingSubject &subject, const AskingRules &rules);

/// Everybody who had the ticket or answered in it until then, in the order in which they came.
[[nodiscard]] QList<UserId> handlersOf(QList<TicketEvent> log, Instant until);

/// How many days after a complaint was solved the best score still tells that the customer was won back.
inline constexpr int recoveryDays = 180;
/// Whether an answer tells that somebody was won back who had complained (capability 40): the best score, at most
/// recoveryDays after a complaint of theirs was solved.
[[nodiscard]] bool isRecovery(const SurveyResponse &response, std::optional<Instant> complaintSolvedAt);

template<>
struct EnumNames<AskAgain>
{
    static constexpr std::array<std::pair<AskAgain, const char16_t *>, 2> names = {
        {{AskAgain::OncePerTicket, u"once_per_ticket"}, {AskAgain::EverySolution, u"every_solution"}}};
    static constexpr AskAgain fallback = AskAgain::OncePerTicket;
};

} // namespace regulars
