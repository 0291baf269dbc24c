// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"

#include <QtCore/QJsonObject>

namespace regulars {

/// What was taken out of the program.
enum class ExportSubject { Customers, Orders, Shop, Tasks, Story, Files, Knowledge, Report, Loyalty, Subscriptions, Other };

/// A line of the log of exports: who took what out, when and where to.
struct ExportRecord
{
    qint64 id = 0;
    Instant at;
    UserId user;
    QString userName; ///< empty when nobody had signed in
    ExportSubject subject = ExportSubject::Other;
    QString format; ///< "csv", "xlsx", "vcf", "json", "pdf", "ics"; "printer", "clipboard"
    QString target; ///< the file's name with its folder; empty for what is no file
    qint64 rows = 0;
    QJsonObject filter; ///< what of it: a filter of the list, "chosen" or "customer"; empty: everything
};

template<>
struct EnumNames<ExportSubject>
{
    static constexpr std::array<std::pair<ExportSubject, const char16_t *>, 11> names = {
        {{ExportSubject::Customers, u"customers"},
         {ExportSubject::Orders, u"orders"},
         {ExportSubject::Shop, u"shop"},
         {ExportSubject::Tasks, u"tasks"},
         {ExportSubject::Story, u"story"},
         {ExportSubject::Files, u"files"},
         {ExportSubject::Knowledge, u"knowledge"},
         {ExportSubject::Report, u"report"},
         {ExportSubject::Loyalty, u"loyalty"},
         {ExportSubject::Subscriptions, u"subscriptions"},
         {ExportSubject::Other, u"other"}}};
    static constexpr ExportSubject fallback = ExportSubject::Other;
};

} // namespace regulars
