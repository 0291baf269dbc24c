// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drivers/visit.h"

#include "core/drivers/driver.h"

#include <algorithm>

namespace regulars {

namespace {

int lastDayOf(const DriverQuestion &question)
{
    return int(lastMaturedDay(question.asOf).toJulianDay());
}

bool boughtIn(const std::vector<Visit> &visits, int from, int until)
{
    return std::any_of(visits.begin(), visits.end(),
                       [=](const Visit &each) { return each.day >= from && each.day <= until; });
}

bool cameAgain(const std::vector<Visit> &visits, int day)
{
    return boughtIn(visits, day + 1, day + secondOrderDays);
}

bool isWanted(bool came, std::optional<bool> again)
{
    return !again || *again == came;
}

bool isProductGroup(const std::vector<Visit> &visits, const DriverGroup &group, std::optional<bool> again, int lastDay)
{
    for (const Visit &visit : visits) {
        if (visit.day > lastDay)
            return false;
        const bool with = has(visit, group.subject.id);
        if (with == !group.without && isWanted(cameAgain(visits, visit.day), again))
            return true;
        if (with && !group.without) // only the first time counts
            return false;
    }
    return false;
}

bool isFirstGroup(const std::vector<Visit> &visits, const DriverGroup &group, std::optional<bool> again, int lastDay,
                  const ProductCategories &categories)
{
    if (visits.empty() || visits.front().day > lastDay)
        return false;
    bool with = has(visits.front(), group.subject.id);
    if (group.subject.kind == DriverKind::FirstCategory) {
        const std::vector<QString> names = categoriesOf(visits.front(), categories);
        with = std::find(names.begin(), names.end(), group.subject.name) != names.end();
    }
    return with == !group.without && isWanted(cameAgain(visits, visits.front().day), again);
}

bool isSupportGroup(const DriverHistory &history, const DriverGroup &group, std::optional<bool> again,
                    const DriverQuestion &question, int lastDay)
{
    if (!boughtIn(history.visits, lastDay - question.activeDays + 1, lastDay))
        return false;
    bool with = false;
    bool judged = group.subject.kind == DriverKind::TicketCategory;
    for (const SupportCase &each : history.cases) {
        if (each.day > lastDay || each.day <= lastDay - supportWindowDays)
            continue;
        if (group.subject.kind == DriverKind::TicketCategory)
            with = with || each.category == group.subject.id;
        else
            with = with || each.late.value_or(false);
        judged = judged || each.late.has_value();
    }
    return judged && with == !group.without && isWanted(cameAgain(history.visits, lastDay), again);
}

} // namespace

std::vector<QString> categoriesOf(const Visit &visit, const ProductCategories &categories)
{
    std::vector<QString> names;
    for (const qint64 product : visit.products) {
        const auto found = categories.find(product);
        if (found != categories.end() && std::find(names.begin(), names.end(), found->second) == names.end())
            names.push_back(found->second);
    }
    return names;
}

bool has(const Visit &visit, qint64 product)
{
    return std::binary_search(visit.products.begin(), visit.products.end(), product);
}

bool isInGroup(const DriverHistory &history, const DriverGroup &group, std::optional<bool> again,
               const DriverQuestion &question, const ProductCategories &categories)
{
    const int lastDay = lastDayOf(question);
    switch (group.subject.kind) {
    case DriverKind::Product:
        return isProductGroup(history.visits, group, again, lastDay);
    case DriverKind::FirstProduct:
    case DriverKind::FirstCategory:
        return isFirstGroup(history.visits, group, again, lastDay, categories);
    case DriverKind::TicketCategory:
    case DriverKind::LateReply:
        return isSupportGroup(history, group, again, question, lastDay);
    }
    return false;
}

} // namespace regulars
