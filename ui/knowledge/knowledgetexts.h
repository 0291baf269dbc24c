// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/knowledge/articlepages.h"
#include "models/knowledge/ticketsuggestions.h"
#include "ui/base/chip.h"

#include <QtCore/QCoreApplication>

class QLocale;

namespace regulars {

class Formatting;

/// The words for knowledge articles, in the program's language. GUI thread only.
class KnowledgeTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::KnowledgeTexts)

public:
    [[nodiscard]] static QString state(ArticleState state);
    [[nodiscard]] static ChipText stateChip(ArticleState state, bool deleted = false);
    /// "Used in 3 answers"; "Not used yet".
    [[nodiscard]] static QString uses(int uses);
    /// Category, language, uses and review, as far as there is something to say.
    [[nodiscard]] static QString details(const ArticleRow &row, const Formatting &formatting);
    /// "Read it again by 1 March 2027"; "Should have been read again by …".
    [[nodiscard]] static QString review(QDate reviewBy, bool due, const Formatting &formatting);
    /// The language's own name ("Deutsch"); of an unknown one its code.
    [[nodiscard]] static QString language(const QString &code);
    /// Codes and names of the languages that can be chosen, by name; the first is none.
    [[nodiscard]] static QList<std::pair<QVariant, QString>> languages();
    /// Why it is suggested: the words that both have.
    [[nodiscard]] static QString reason(const QStringList &words);
    /// Words of pages in the program's language.
    [[nodiscard]] static PageWords pageWords(const QLocale &locale);
};

} // namespace regulars
