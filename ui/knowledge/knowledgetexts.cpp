// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/knowledge/knowledgetexts.h"

#include "ui/base/formatting.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qsizetype mostWords = 4;

} // namespace

QString KnowledgeTexts::state(ArticleState state)
{
    switch (state) {
    case ArticleState::Draft:
        return tr("Draft");
    case ArticleState::Published:
        return tr("Published");
    case ArticleState::Archived:
        break;
    }
    return tr("Archived");
}

ChipText KnowledgeTexts::stateChip(ArticleState state, bool deleted)
{
    if (deleted)
        return {tr("Deleted"), Tone::Danger};
    const Tone tone = state == ArticleState::Published ? Tone::Good
                      : state == ArticleState::Draft   ? Tone::Info
                                                       : Tone::Neutral;
    return {KnowledgeTexts::state(state), tone};
}

QString KnowledgeTexts::uses(int uses)
{
    return uses == 0 ? tr("Not used yet") : tr("Used in %n answer(s)", "", uses);
}

QString KnowledgeTexts::review(QDate reviewBy, bool due, const Formatting &formatting)
{
    if (!reviewBy.isValid())
        return {};
    const QString day = formatting.date(reviewBy);
    return due ? tr("Should have been read again by %1", "a day").arg(day) : tr("Read it again by %1", "a day").arg(day);
}

QString KnowledgeTexts::details(const ArticleRow &row, const Formatting &formatting)
{
    QStringList details{row.categoryName, row.language.isEmpty() ? QString() : language(row.language), uses(row.uses)};
    if (row.reviewDue)
        details += review(row.reviewBy, true, formatting);
    details.removeAll(QString());
    return details.join(u" · "_s);
}

QString KnowledgeTexts::language(const QString &code)
{
    const QLocale locale(code);
    return locale.language() == QLocale::C || locale.nativeLanguageName().isEmpty() ? code : locale.nativeLanguageName();
}

QList<std::pair<QVariant, QString>> KnowledgeTexts::languages()
{
    QList<std::pair<QVariant, QString>> languages;
    for (const QString &code : {u"da"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"it"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"sv"_s,
                                u"tr"_s, u"uk"_s, u"ar"_s, u"he"_s})
        languages.append({code, language(code)});
    std::sort(languages.begin(), languages.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    languages.prepend({QString(), tr("Not said", "language")});
    return languages;
}

QString KnowledgeTexts::reason(const QStringList &words)
{
    return tr("Both have: %1", "words").arg(QLocale().createSeparatedList(words.mid(0, mostWords)));
}

PageWords KnowledgeTexts::pageWords(const QLocale &locale)
{
    return {locale.name().section(u'_', 0, 0), locale.textDirection() == Qt::RightToLeft, tr("What we know"),
            tr("Other", "articles without a category"), tr("Last changed on %1", "a day")};
}

} // namespace regulars
