// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/ruleerrortexts.h"

#include "ui/base/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qsizetype mostWords = 8;

} // namespace

QString RuleErrorTexts::ofValues(const QString &rule)
{
    if (rule == "required"_L1)
        return tr("Here something is to be filled in.");
    if (rule == "not_a_number"_L1)
        return tr("What is typed here is no number.");
    if (rule == "not_a_date"_L1)
        return tr("There is no such day.");
    return tr("This is none of the values that there are.");
}

QString RuleErrorTexts::ofWindow(const QString &rule)
{
    if (rule == "required"_L1)
        return tr("Say in which time, or add “or never”: as it stands, this holds for nobody.");
    if (rule == "before_the_beginning"_L1)
        return tr("The last day comes before the first.");
    if (rule == "not_a_date"_L1)
        return tr("There is no such day.");
    return tr("A time has 1 to 36,500 days.");
}

QString RuleErrorTexts::sentence(const Error &error)
{
    const QString rule = error.args.value(u"rule"_s).toString();
    const int limit = error.args.value(u"limit"_s).toInt();
    if (!error.args.contains(u"path"_s))
        return errorText(error);
    if (error.field == "values"_L1)
        return ofValues(rule);
    if (error.field == "window"_L1)
        return ofWindow(rule);
    if (error.field == "times"_L1)
        return tr("This number of times is too small or too large.");
    if (error.field == "sum"_L1)
        return rule == "not_a_number"_L1 ? tr("This is no amount of money.") : tr("Nothing can be added up here.");
    if (error.field == "states"_L1)
        return tr("Choose at least one state of consent.");
    if (error.field == "segment"_L1)
        return rule == "required"_L1 ? tr("Choose a segment.") : tr("This segment can't be asked for here.");
    if (error.field == "own_field"_L1)
        return tr("Choose a field.");
    if (error.field == "filters"_L1 || error.field == "test"_L1)
        return tr("This can't be asked here. Please remove it and add it again.");
    if (error.field == "depth"_L1)
        return tr("At most %n groups can stand in each other.", nullptr, limit);
    if (error.field == "conditions"_L1)
        return tr("A rule has at most %n conditions, and at most 5 groups in each other.", nullptr, limit);
    return errorText(error);
}

QString RuleErrorTexts::listOf(const QStringList &words)
{
    const QString list = words.first(std::min(words.size(), mostWords)).join(u", "_s);
    return words.size() > mostWords ? tr("%1 …", "a list that goes on").arg(list) : list;
}

QString RuleErrorTexts::sentence(const QueryError &error)
{
    const QString words = listOf(error.words);
    const auto said = [&](const QString &alone, const QString &withWords) {
        return words.isEmpty() ? alone.arg(error.text) : withWords.arg(error.text, words);
    };
    switch (error.kind) {
    case QueryError::Kind::Expected:
        if (error.text.isEmpty())
            return words.isEmpty() ? tr("Something is missing at the end.")
                                   : tr("Something is missing at the end: %1").arg(words);
        return said(tr("“%1” can't stand here."), tr("“%1” can't stand here. What can: %2"));
    case QueryError::Kind::UnknownField:
        return tr("“%1” is nothing that can be asked. Ctrl+Space shows what can.").arg(error.text);
    case QueryError::Kind::UnknownEvent:
        return tr("“%1” is nothing that customers do.").arg(error.text);
    case QueryError::Kind::UnknownProperty:
        return said(tr("“%1” can't be asked of it."), tr("“%1” can't be asked of it. What can: %2"));
    case QueryError::Kind::UnknownName:
        return tr("There is nothing that is called “%1”.").arg(error.text);
    case QueryError::Kind::UnknownValue:
        return said(tr("“%1” is none of the values that there are."), tr("“%1” is none of the values that there are: %2"));
    case QueryError::Kind::WrongTest:
        return words.isEmpty() ? tr("This can't be compared like that.")
                               : tr("This can't be compared like that. What can be asked: %1").arg(words);
    case QueryError::Kind::NoNumber:
        return tr("Here a number is needed.");
    case QueryError::Kind::NoDay:
        return tr("Here a day is needed, written like 2026-11-24.");
    case QueryError::Kind::OpenText:
        return tr("The closing quotation mark is missing.");
    case QueryError::Kind::OpenBracket:
        return tr("The closing bracket is missing.");
    case QueryError::Kind::TooDeep:
        return tr("At most 5 groups can stand in each other.");
    }
    return {};
}

} // namespace regulars
