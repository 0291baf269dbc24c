// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"
#include "app/cli/commandline.h"
#include "storage/customers/customerstore.h"
#include "storage/duplicates/duplicatestore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

Result<QJsonObject> jsonPair(Connection &connection, const DuplicatePair &pair)
{
    const CustomerStore customers(connection);
    REGULARS_TRY(first, customers.customer(pair.first));
    REGULARS_TRY(second, customers.customer(pair.second));
    QStringList reasons;
    for (const MatchReason &reason : pair.score.reasons)
        reasons += u"%1 %2"_s.arg(nameOf(reason.evidence)).arg(reason.weight);
    return QJsonObject{{u"verdict"_s, nameOf(pair.score.verdict)},
                       {u"likelihood"_s, likelihoodPercent(pair.score.weight)},
                       {u"first"_s, first.id.value},
                       {u"first_name"_s, first.name},
                       {u"second"_s, second.id.value},
                       {u"second_name"_s, second.name},
                       {u"reasons"_s, QJsonArray::fromStringList(reasons)}};
}

Result<Answer> runDuplicates(const Invocation &invocation)
{
    REGULARS_TRY(limit, invocation.number(u"limit"_s, 1'000, 1, 1'000'000));
    const bool related = invocation.options.isSet(u"related"_s);
    REGULARS_TRY(database, invocation.openForReading());
    const auto job = [=, progress = terminalProgress()](Connection &connection) -> Result<Answer> {
        REGULARS_TRY(pairs, DuplicateStore(connection).search(progress, {}));
        Answer answer;
        answer.list = QJsonArray();
        answer.columns = {u"likelihood"_s, u"first"_s, u"first_name"_s, u"second"_s, u"second_name"_s};
        for (const DuplicatePair &pair : pairs) {
            if (answer.list->size() >= limit)
                break;
            if (related != (pair.score.verdict == DuplicateVerdict::Related))
                continue;
            REGULARS_TRY(json, jsonPair(connection, pair));
            *answer.list += json;
        }
        return answer;
    };
    return database->read(job).result();
}

Result<Answer> runMerge(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    MergeCustomers command;
    const auto find = [keys = invocation.arguments](Connection &connection) -> Result<QList<CustomerId>> {
        QList<CustomerId> found;
        for (const QString &key : keys) {
            REGULARS_TRY(id, CustomerStore(connection).find(key));
            found += id;
        }
        return found;
    };
    REGULARS_TRY(customers, database->read(find).result());
    command.survivor = customers.first();
    command.others = customers.mid(1);
    REGULARS_TRY(written, runCommand(*database, command).result());
    Answer answer;
    answer.facts.add(u"customer"_s, written.value.value).add(u"merged"_s, command.others.size());
    answer.facts.add(u"change_set"_s, written.changeSet.value);
    return answer;
}

} // namespace

CliCommand duplicatesCommand()
{
    return {u"duplicates"_s,
            {},
            Text::tr("Looks through all customers for those who stand there twice."),
            0,
            0,
            {{u"limit"_s, Text::tr("At most so many pairs (1000)."), u"number"_s},
             {u"related"_s, Text::tr("Instead, different people who share an e-mail address or phone.")}},
            runDuplicates};
}

CliCommand mergeCommand()
{
    return {u"merge"_s,
            u"SURVIVOR CUSTOMER…"_s,
            Text::tr("Makes one customer of several: the first one stays and gets everything of the others. "
                     "regulars-cli undo takes them apart again."),
            2,
            100,
            {},
            runMerge};
}

} // namespace regulars
