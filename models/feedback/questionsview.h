// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/feedback/surveystore.h"

namespace regulars {

/// Which questions are looked at.
struct QuestionsKey
{
    QuestionView view = QuestionView::Waiting;
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const QuestionsKey &, const QuestionsKey &) = default;
};

/// The newest questions of a view, what came of them, and how the shop asks.
struct Questions
{
    static constexpr int most = 500;

    QList<QuestionRow> rows; ///< the newest first
    CsatCounts counts;       ///< answers of the last `days`
    CesCounts effortCounts;  ///< the same of effort
    AskingRules rules;
    Survey survey;        ///< of satisfaction
    Survey effort;        ///< of effort
    QString shop;         ///< its name
    bool canMail = false; ///< it has an account that sends

    /// What solved tickets are asked about.
    [[nodiscard]] const Survey &asked() const { return rules.kind == SurveyKind::Ces ? effort : survey; }
};

/// Follows the questions to customers.
class QuestionsView final : public EntityView<QuestionsKey, Questions>
{
    Q_OBJECT

public:
    static constexpr int days = 90; ///< of the figures

    explicit QuestionsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(QuestionsKey key) const override;
};

} // namespace regulars
