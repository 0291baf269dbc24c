// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demofeedback.h"

#include <array>

namespace regulars {

namespace {

constexpr quint64 orderStream = 0x9004;
constexpr quint64 ticketStream = 0x9005;
constexpr quint64 effortStream = 0x9006;
constexpr int ordersPerMille = 90;   // that bring an answer
constexpr int ticketsPerMille = 450; // solved ones
constexpr int effortsPerMille = 200;
constexpr int fewestHours = 3;
constexpr int mostHours = 90;
constexpr int betterPerYear = 60; // per mille of the answers are as good as can be, for each year that passes
constexpr qint64 msPerHour = 3'600'000;

// How often each score is given, per mille, the highest first.
constexpr std::array recommends = {380, 190, 160, 110, 60, 40, 25, 15, 10, 5, 5};
constexpr std::array likes = {560, 270, 90, 50, 30};
constexpr std::array findsEasy = {330, 300, 160, 90, 60, 35, 25};

template<size_t size>
int scoreBy(DemoRandom &random, const std::array<int, size> &perMille, int highest)
{
    int left = random.below(1000);
    int score = highest;
    for (const int share : perMille) {
        if (left < share)
            return score;
        left -= share;
        --score;
    }
    return score + 1;
}

} // namespace

std::optional<SurveyResponse> DemoFeedback::afterOrder(qint64 n, CustomerId customer, Instant orderedAt) const
{
    DemoRandom random(m_seed + orderStream, static_cast<quint64>(n));
    if (!random.chance(ordersPerMille))
        return std::nullopt;
    return answer(random, SurveyKind::Nps, customer, orderedAt);
}

std::optional<SurveyResponse> DemoFeedback::afterTicket(TicketId ticket, CustomerId customer, Instant solvedAt) const
{
    DemoRandom random(m_seed + ticketStream, static_cast<quint64>(ticket.value));
    if (!random.chance(ticketsPerMille))
        return std::nullopt;
    auto response = answer(random, SurveyKind::Csat, customer, solvedAt);
    if (response)
        response->ticket = ticket;
    return response;
}

std::optional<SurveyResponse> DemoFeedback::effortOf(TicketId ticket, CustomerId customer, Instant solvedAt) const
{
    DemoRandom random(m_seed + effortStream, static_cast<quint64>(ticket.value));
    if (!random.chance(effortsPerMille))
        return std::nullopt;
    auto response = answer(random, SurveyKind::Ces, customer, solvedAt);
    if (response)
        response->ticket = ticket;
    return response;
}

std::optional<SurveyResponse> DemoFeedback::answer(DemoRandom &random, SurveyKind kind, CustomerId customer,
                                                   Instant askedAt) const
{
    SurveyResponse response;
    response.kind = kind;
    response.scale = scaleOf(kind);
    response.customer = customer;
    response.at = {askedAt.ms + random.between(fewestHours, mostHours) * msPerHour};
    response.channel = ConsentChannel::Email;
    response.collectedBy = CollectedBy::Self;
    response.score = kind == SurveyKind::Nps   ? scoreBy(random, recommends, response.scale.high)
                     : kind == SurveyKind::Ces ? scoreBy(random, findsEasy, response.scale.high)
                                               : scoreBy(random, likes, response.scale.high);
    const qint64 yearsAgo = (m_now.ms - askedAt.ms) / (365 * msPerDay);
    if (random.chance(static_cast<int>(std::max<qint64>(0, 3 * betterPerYear - yearsAgo * betterPerYear))))
        response.score = response.scale.high;
    if (response.at > m_now)
        return std::nullopt;
    return response;
}

} // namespace regulars
