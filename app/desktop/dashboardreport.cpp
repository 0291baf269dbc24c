// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/dashboardreport.h"

#include "app/programfiles.h"
#include "models/exchange/partfile.h"
#include "models/metrics/dashboardreading.h"
#include "ui/base/errortext.h"
#include "ui/base/language.h"
#include "ui/metrics/dashboardpaper.h"

#include <QtCore/QSaveFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wrongUsage = 2;
constexpr int failure = 3;

/// What the options ask; nothing when they say nothing that can be meant.
std::optional<DashboardQuestion> questionOf(const Options &options)
{
    DashboardQuestion question;
    if (!options.reportDay.isEmpty()) {
        question.day = QDate::fromString(options.reportDay, Qt::ISODate);
        if (!question.day.isValid())
            return std::nullopt;
    }
    if (!options.reportPeriod.isEmpty()) {
        if (!isNameOf<DashboardPeriod>(options.reportPeriod))
            return std::nullopt;
        question.period = valueOf<DashboardPeriod>(options.reportPeriod);
    }
    if (!options.reportCompare.isEmpty()) {
        const QString with = options.reportCompare + u"_before"_s;
        if (!isNameOf<ComparedWith>(with))
            return std::nullopt;
        question.comparedWith = valueOf<ComparedWith>(with);
    }
    if (!options.reportSlice.isEmpty()) {
        const QString kind = options.reportSlice.section(u'=', 0, 0);
        if (!isNameOf<SliceKind>(kind) || !options.reportSlice.contains(u'='))
            return std::nullopt;
        question.slice = {valueOf<SliceKind>(kind), options.reportSlice.section(u'=', 1), {}};
    }
    if (options.reportRule == "count"_L1)
        question.zeroValueOrders = ZeroValueOrders::Count;
    else if (!options.reportRule.isEmpty() && options.reportRule != "ignore"_L1)
        return std::nullopt;
    return question;
}

/// Nothing is the language that was chosen.
bool isSpoken(const QString &code)
{
    return code.isEmpty() ||
           std::ranges::any_of(availableLanguages(), [&](const Language &each) { return each.code == code; });
}

QString shopFile(const Options &options)
{
    if (!options.database.isEmpty())
        return options.database;
    const QString last = programfiles::Settings().value(programfiles::lastShopKey).toString();
    return last.isEmpty() ? programfiles::usualShop(programfiles::folder()) : last;
}

Result<void> write(const Options &options, const DashboardQuestion &question, const Clock &clock)
{
    const QString shop = shopFile(options);
    REGULARS_CHECK(PartFile(options.reportFile).check(shop, true));
    REGULARS_TRY(database, Database::open(shop, clock, Database::IfMissing::Fail, Database::Use::Read));
    const auto read = [question, now = clock.now()](Connection &connection) {
        return readDashboard(connection, question, now);
    };
    REGULARS_TRY(reading, database->read(read).result());
    const Formatting formatting(QLocale(), reading.shop.timeZone, clock);
    const QByteArray bytes = pdfOf(
        DashboardPaper::pages({reading.shop.name, reading.dashboard, reading.support, reading.desk}, formatting));
    QSaveFile file(options.reportFile);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, options.reportFile}}, file.errorString());
    return {};
}

} // namespace

int writeDashboardReport(const Options &options, const Clock &clock)
{
    if (!isSpoken(options.language)) {
        std::fputs("--language is none that the program speaks.\n", stderr);
        return wrongUsage;
    }
    LanguageLoader language;
    const QString chosen = programfiles::Settings().value(programfiles::languageKey).toString();
    language.load(options.language.isEmpty() ? chosen : options.language);
    const auto question = questionOf(options);
    if (!question) {
        std::fputs("--as-of, --period, --compare, --slice or --zero-value-orders is none of what it can be.\n", stderr);
        return wrongUsage;
    }
    const Result<void> written = write(options, *question, clock);
    if (written)
        return 0;
    std::fprintf(stderr, "%s\n", qUtf8Printable(errorText(written.error())));
    return failure;
}

} // namespace regulars
