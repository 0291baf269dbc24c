// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rollups/answerrollup.h"

#include "storage/base/jsontext.h"
#include "storage/journal/rowimage.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// A row of survey_responses that is not deleted.
struct AnswerRow
{
    qint64 id = 0;
    SurveyKind kind = SurveyKind::Csat;
    SurveyAnswer answer;
};

/// What one customer answered to questions of one kind, in order of time and of answers at the same time by their ids.
using AnswersInOrder = std::map<std::pair<Instant, qint64>, SurveyAnswer>;
/// What one customer answered.
using AnswersByKind = std::map<SurveyKind, AnswersInOrder>;

QList<SurveyAnswer> listOf(const AnswersInOrder &answers)
{
    QList<SurveyAnswer> list;
    for (const auto &[key, answer] : answers)
        list += answer;
    return list;
}

void insert(AnswersByKind &answers, const AnswerRow &row)
{
    answers[row.kind].emplace(std::pair(row.answer.at, row.id), row.answer);
}

void erase(AnswersByKind &answers, const AnswerRow &row)
{
    answers[row.kind].erase(std::pair(row.answer.at, row.id));
}

std::optional<AnswerRow> answerOf(qint64 id, const QString &image)
{
    if (image.isNull())
        return std::nullopt;
    const QJsonObject row = jsonObject(image);
    if (!row.value("deleted_at"_L1).isNull())
        return std::nullopt;
    return AnswerRow{id,
                     valueOf<SurveyKind>(row.value("kind"_L1).toString()),
                     {CustomerId{row.value("customer_id"_L1).toInteger()}, Instant{row.value("responded_at"_L1).toInteger()},
                      int(row.value("score"_L1).toInteger()),
                      valueOf<CollectedBy>(row.value("collected_by"_L1).toString())}};
}

/// Nothing of a question that is not there; of the others what decides whether it counts.
std::optional<SurveyInvite> inviteOf(const QString &image)
{
    if (image.isNull())
        return std::nullopt;
    const QJsonObject row = jsonObject(image);
    SurveyInvite invite;
    invite.kind = valueOf<SurveyKind>(row.value("kind"_L1).toString());
    invite.state = valueOf<InviteState>(row.value("state"_L1).toString());
    invite.createdAt = Instant{row.value("created_at"_L1).toInteger()};
    if (const QJsonValue expires = row.value("expires_at"_L1); !expires.isNull())
        invite.expiresAt = Instant{expires.toInteger()};
    return invite;
}

AnswersByKind answersOf(Connection &connection, CustomerId customer)
{
    AnswersByKind answers;
    Statement rows(connection, u"SELECT id, kind, responded_at, score, collected_by FROM survey_responses"
                               " WHERE customer_id = :customer AND deleted_at IS NULL"_s);
    rows.bind(u"customer", customer);
    while (rows.next()) {
        insert(answers, {rows.integer(0),
                         valueOf<SurveyKind>(rows.text(1)),
                         {customer, rows.instant(2), int(rows.integer(3)), valueOf<CollectedBy>(rows.text(4))}});
    }
    return answers;
}

/// The answers that a session has changed, as they were and as they are.
class ChangedAnswers
{
public:
    void add(const std::optional<AnswerRow> &before, const std::optional<AnswerRow> &after, AnswerDays &days)
    {
        if (before) {
            days.addScore(before->kind, before->answer, -1);
            note(m_before, *before);
        }
        if (after) {
            days.addScore(after->kind, after->answer);
            note(m_after, *after);
        }
    }

    void addPeople(Connection &connection, AnswerDays &days) const
    {
        for (const CustomerId customer : m_customers) {
            const AnswersByKind after = answersOf(connection, customer);
            AnswersByKind before = after;
            for (const AnswerRow &row : rowsOf(m_after, customer))
                erase(before, row);
            for (const AnswerRow &row : rowsOf(m_before, customer))
                insert(before, row);
            for (const auto &[kind, answers] : before)
                days.addPerson(kind, listOf(answers), -1);
            for (const auto &[kind, answers] : after)
                days.addPerson(kind, listOf(answers));
        }
    }

private:
    using RowsByCustomer = std::map<CustomerId, QList<AnswerRow>>;

    void note(RowsByCustomer &rows, const AnswerRow &row)
    {
        if (!row.answer.customer.isValid())
            return;
        rows[row.answer.customer] += row;
        m_customers.insert(row.answer.customer);
    }
    static QList<AnswerRow> rowsOf(const RowsByCustomer &rows, CustomerId customer)
    {
        const auto found = rows.find(customer);
        return found == rows.end() ? QList<AnswerRow>() : found->second;
    }

    RowsByCustomer m_before;
    RowsByCustomer m_after;
    std::set<CustomerId> m_customers;
};

AnswerDays countedDays(Connection &connection, const LocalCalendar &calendar)
{
    AnswerDays days(calendar);
    std::map<SurveyKind, QList<SurveyAnswer>> answers; // of one customer
    CustomerId last;
    const auto finish = [&] {
        for (auto &[kind, list] : answers) {
            if (last.isValid())
                days.addPerson(kind, list);
            list.clear();
        }
    };
    Statement rows(connection, u"SELECT customer_id, kind, responded_at, score, collected_by FROM survey_responses"
                               " WHERE deleted_at IS NULL ORDER BY customer_id, responded_at, id"_s);
    while (rows.next()) {
        const auto customer = rows.id<CustomerId>(0);
        if (customer != last)
            finish();
        last = customer;
        const auto kind = valueOf<SurveyKind>(rows.text(1));
        const SurveyAnswer answer{customer, rows.instant(2), int(rows.integer(3)), valueOf<CollectedBy>(rows.text(4))};
        days.addScore(kind, answer);
        if (customer.isValid())
            answers[kind] += answer;
    }
    finish();
    Statement invites(connection, u"SELECT kind, state, created_at, expires_at FROM survey_invites"
                                  " WHERE state IN ('sent', 'answered')"_s);
    while (invites.next()) {
        SurveyInvite invite;
        invite.kind = valueOf<SurveyKind>(invites.text(0));
        invite.state = valueOf<InviteState>(invites.text(1));
        invite.createdAt = invites.instant(2);
        invite.expiresAt = invites.optionalInstant(3);
        days.addAsked(invite);
    }
    return days;
}

void addScores(Connection &connection, const std::map<ScoreDay, qint64> &scores)
{
    Statement add(connection, u"INSERT INTO answer_days (kind, collected_by, day, score, answers)"
                              " VALUES (:kind, :by, :day, :score, :answers) ON CONFLICT (kind, collected_by, day, score)"
                              " DO UPDATE SET answers = answer_days.answers + excluded.answers RETURNING answers"_s);
    Statement remove(connection, u"DELETE FROM answer_days WHERE kind = :kind AND collected_by = :by AND day = :day"
                                 " AND score = :score"_s);
    for (const auto &[key, amount] : scores) {
        const QString kind = nameOf(key.kind);
        const QString by = nameOf(key.by);
        add.bindAll(kind, by, key.day, key.score, amount).only();
        if (add.integer(0) == 0)
            remove.bindAll(kind, by, key.day, key.score).execute();
    }
}

void addPeople(Connection &connection, const std::map<PeopleDay, qint64> &people)
{
    Statement add(connection, u"INSERT INTO answer_people (span, answer_group, day, people)"
                              " VALUES (:span, :group, :day, :people) ON CONFLICT (span, answer_group, day)"
                              " DO UPDATE SET people = answer_people.people + excluded.people RETURNING people"_s);
    Statement remove(connection, u"DELETE FROM answer_people WHERE span = :span AND answer_group = :group AND day = :day"_s);
    for (const auto &[key, amount] : people) {
        const QString span = nameOf(key.span);
        const QString group = nameOf(key.group);
        add.bindAll(span, group, key.day, amount).only();
        if (add.integer(0) == 0)
            remove.bindAll(span, group, key.day).execute();
    }
}

void addAsked(Connection &connection, const std::map<AskedDay, Share> &asked)
{
    Statement add(connection, u"INSERT INTO asked_days (span, kind, day, asked, answered)"
                              " VALUES (:span, :kind, :day, :asked, :answered) ON CONFLICT (span, kind, day)"
                              " DO UPDATE SET asked = asked_days.asked + excluded.asked,"
                              " answered = asked_days.answered + excluded.answered RETURNING asked, answered"_s);
    Statement remove(connection, u"DELETE FROM asked_days WHERE span = :span AND kind = :kind AND day = :day"_s);
    for (const auto &[key, share] : asked) {
        const QString span = nameOf(key.span);
        const QString kind = nameOf(key.kind);
        add.bindAll(span, kind, key.day, share.of, share.part).only();
        if (add.integer(0) == 0 && add.integer(1) == 0)
            remove.bindAll(span, kind, key.day).execute();
    }
}

void addToTables(Connection &connection, const AnswerDays &days)
{
    addScores(connection, days.scores());
    addPeople(connection, days.people());
    addAsked(connection, days.asked());
}

using NamedRows = std::map<std::tuple<QString, QString, int, int>, std::pair<qint64, qint64>>;

qint64 differences(const NamedRows &a, const NamedRows &b)
{
    qint64 different = 0;
    for (const auto &[key, row] : a) {
        const auto other = b.find(key);
        different += other != b.end() && other->second == row ? 0 : 1;
    }
    for (const auto &[key, row] : b)
        different += a.contains(key) ? 0 : 1;
    return different;
}

/// Two names, the day, a number that is part of the key, and two amounts.
NamedRows storedRows(Connection &connection, const QString &sql)
{
    NamedRows stored;
    Statement rows(connection, sql);
    while (rows.next()) {
        stored.emplace(std::tuple(rows.text(0), rows.text(1), int(rows.integer(2)), int(rows.integer(3))),
                       std::pair(rows.integer(4), rows.integer(5)));
    }
    return stored;
}

} // namespace

void keepAnswerDays(WriteSession &session)
{
    Connection &connection = session.connection();
    const auto answers = session.journal().touched(Table::SurveyResponses);
    const auto invites = session.journal().touched(Table::SurveyInvites);
    if (answers.empty() && invites.empty())
        return;
    AnswerDays days(session.calendar());
    ChangedAnswers changed;
    for (const auto &[id, before] : answers)
        changed.add(answerOf(id, before), answerOf(id, rowImage(connection, Table::SurveyResponses, id)), days);
    changed.addPeople(connection, days);
    for (const auto &[id, before] : invites) {
        if (const auto invite = inviteOf(before))
            days.addAsked(*invite, -1);
        if (const auto invite = inviteOf(rowImage(connection, Table::SurveyInvites, id)))
            days.addAsked(*invite);
    }
    addToTables(connection, days);
}

void rebuildAnswerDays(Connection &connection, const LocalCalendar &calendar)
{
    for (const auto table : {"answer_days"_L1, "answer_people"_L1, "asked_days"_L1})
        connection.execute(u"DELETE FROM "_s + table);
    addToTables(connection, countedDays(connection, calendar));
}

QMap<QString, qint64> differentAnswerDays(Connection &connection, const LocalCalendar &calendar)
{
    const AnswerDays days = countedDays(connection, calendar);
    NamedRows scores;
    for (const auto &[key, amount] : days.scores())
        scores.emplace(std::tuple(nameOf(key.kind), nameOf(key.by), key.day, key.score), std::pair(amount, 0));
    NamedRows people;
    for (const auto &[key, amount] : days.people())
        people.emplace(std::tuple(nameOf(key.span), nameOf(key.group), key.day, 0), std::pair(amount, 0));
    NamedRows asked;
    for (const auto &[key, share] : days.asked())
        asked.emplace(std::tuple(nameOf(key.span), nameOf(key.kind), key.day, 0), std::pair(share.of, share.part));
    return {
        {u"answer_days"_s,
         differences(storedRows(connection, u"SELECT kind, collected_by, day, score, answers, 0 FROM answer_days"_s),
                     scores)},
        {u"answer_people"_s,
         differences(storedRows(connection, u"SELECT span, answer_group, day, 0, people, 0 FROM answer_people"_s), people)},
        {u"asked_days"_s,
         differences(storedRows(connection, u"SELECT span, kind, day, 0, asked, answered FROM asked_days"_s), asked)}};
}

} // namespace regulars
