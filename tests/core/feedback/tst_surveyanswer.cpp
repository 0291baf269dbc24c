// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/surveyanswer.h"

#include <QtTest/QTest>

using namespace regulars;

/// Which answers count, and whom they stand for.
class TestSurveyAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestAnswerOfEachCustomer()
    {
        const QList<SurveyAnswer> answers{{CustomerId{1}, {10}, 2},  {{}, {11}, 7}, {CustomerId{2}, {12}, 9},
                                          {CustomerId{1}, {13}, 10}, {{}, {14}, 8}, {CustomerId{2}, {20}, 0}};
        QCOMPARE(npsFigures(answers, {10}, {20}), (NpsFigures{2, 2, 0}));
        QCOMPARE(npsFigures(answers, {10}, {21}), (NpsFigures{1, 2, 1}));
        QCOMPARE(npsFigures(answers, {10}, {13}), (NpsFigures{1, 1, 1}));
        QCOMPARE(npsFigures(answers, {30}, {40}), NpsFigures());
        QCOMPARE(npsFigures(answers, {20}, {10}), NpsFigures());
    }

    /// Nobody can be opened of whom nobody knows who they are.
    void peopleAreThoseWhoAreKnown()
    {
        const QList<SurveyAnswer> answers{
            {CustomerId{1}, {10}, 10}, {{}, {11}, 9}, {CustomerId{2}, {12}, 8}, {CustomerId{1}, {13}, 6}};
        AnsweringPeople people;
        addPeople(SurveyKind::Nps, answers, {10}, {20}, people);
        QCOMPARE(people.of(AnswerGroup::Promoter), 0);
        QCOMPARE(people.of(AnswerGroup::Passive), 1);
        QCOMPARE(people.of(AnswerGroup::Detractor), 1);
        AnsweringPeople earlier;
        addPeople(SurveyKind::Nps, answers, {10}, {13}, earlier);
        QCOMPARE(earlier.of(AnswerGroup::Promoter), 1);
    }

    /// Two answers of one customer are two answers, and one person by the later of them.
    void satisfactionCountsAnswersAndPeople()
    {
        const QList<SurveyAnswer> answers{{CustomerId{1}, {10}, 5},
                                          {CustomerId{1}, {11}, 2},
                                          {CustomerId{1}, {12}, 5, CollectedBy::Staff},
                                          {CustomerId{2}, {13}, 1, CollectedBy::Staff}};
        QCOMPARE(csatCounts(answers, {10}, {20}), (CsatCounts{{0, 1, 0, 0, 1}, {1, 0, 0, 0, 1}}));
        AnsweringPeople people;
        addPeople(SurveyKind::Csat, answers, {10}, {20}, people);
        QCOMPARE(people.of(AnswerGroup::Satisfied), 0);
        QCOMPARE(people.of(AnswerGroup::NotSatisfied), 1);
        QCOMPARE(latestScores(SurveyKind::Nps, answers, {10}, {20}).size(), size_t(2));
    }

    void effortHasSevenScores()
    {
        const QList<SurveyAnswer> answers{{CustomerId{1}, {10}, 7}, {CustomerId{2}, {11}, 4}, {{}, {12}, 5}};
        QCOMPARE(cesCounts(answers, {10}, {20}), (CesCounts{{0, 0, 0, 1, 1, 0, 1}, {}}));
        AnsweringPeople people;
        addPeople(SurveyKind::Ces, answers, {10}, {20}, people);
        QCOMPARE(people.of(AnswerGroup::FoundEasy), 1);
        QCOMPARE(people.of(AnswerGroup::NotFoundEasy), 1);
    }

    void groupsBeginWhereTheyAreSaidTo()
    {
        QCOMPARE(*answerGroup(SurveyKind::Nps, 9), AnswerGroup::Promoter);
        QCOMPARE(*answerGroup(SurveyKind::Nps, 7), AnswerGroup::Passive);
        QCOMPARE(*answerGroup(SurveyKind::Nps, 6), AnswerGroup::Detractor);
        QCOMPARE(*answerGroup(SurveyKind::Csat, 4), AnswerGroup::Satisfied);
        QCOMPARE(*answerGroup(SurveyKind::Csat, 3), AnswerGroup::NotSatisfied);
        QCOMPARE(*answerGroup(SurveyKind::Ces, 5), AnswerGroup::FoundEasy);
        QCOMPARE(*answerGroup(SurveyKind::Ces, 4), AnswerGroup::NotFoundEasy);
        QVERIFY(!answerGroup(SurveyKind::Stars, 5));
        for (size_t i = 0; i < answerGroupCount; ++i)
            QVERIFY(kindOf(AnswerGroup(i)) != SurveyKind::Stars);
    }
};

QTEST_APPLESS_MAIN(TestSurveyAnswer)

#include "tst_surveyanswer.moc"
