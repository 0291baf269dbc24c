// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentquery.h"

namespace regulars {

/// What may be given to a test, for reading and writing a query.
struct QueryValues
{
    std::optional<SegmentValueType> type; ///< nothing: of a field of the shop's own that there is not any more
    QStringList choices{};
    std::optional<QMap<QString, QString>> named{}; ///< names by uid, where values are uids

    [[nodiscard]] QList<SegmentTest> tests() const;
};
[[nodiscard]] QueryValues queryValuesOf(SegmentField field, const QueryNames &names);
[[nodiscard]] QueryValues queryValuesOf(SegmentEvent event, EventProperty property, const QueryNames &names);
[[nodiscard]] QueryValues queryValuesOf(const FieldDefinition *own);

/// How a test stands in a query.
struct TestSpelling
{
    QStringView words;
    SegmentTest test;
};
/// The words of tests, the longer before those with which they begin. Signs are in `testSigns`.
inline constexpr std::array<TestSpelling, 12> testWords = {{{u"is not empty", SegmentTest::IsNotEmpty},
                                                            {u"is empty", SegmentTest::IsEmpty},
                                                            {u"is not", SegmentTest::IsNot},
                                                            {u"is", SegmentTest::Is},
                                                            {u"contains", SegmentTest::Contains},
                                                            {u"not contains", SegmentTest::NotContains},
                                                            {u"does not contain", SegmentTest::NotContains},
                                                            {u"starts with", SegmentTest::StartsWith},
                                                            {u"all of", SegmentTest::AllOf},
                                                            {u"any of", SegmentTest::AnyOf},
                                                            {u"none of", SegmentTest::NoneOf},
                                                            {u"not in", SegmentTest::NoneOf}}};
inline constexpr std::array<TestSpelling, 6> testSigns = {{{u"=", SegmentTest::Is},
                                                           {u"!=", SegmentTest::IsNot},
                                                           {u">=", SegmentTest::AtLeast},
                                                           {u"<=", SegmentTest::AtMost},
                                                           {u">", SegmentTest::Above},
                                                           {u"<", SegmentTest::Below}}};
/// The one in which it is written: "in", "!=", "is empty"; of Within "in last".
[[nodiscard]] QString spellingOf(SegmentTest test);

/// "ordered", "had ticket".
[[nodiscard]] QString verbOf(SegmentEvent event);

/// In quotation marks.
[[nodiscard]] QString quotedText(const QString &text);
/// Behind #, in quotation marks where it needs some.
[[nodiscard]] QString rawText(const QString &value);
/// The uid that has the name, whatever its case and accents; of several the first.
[[nodiscard]] std::optional<QString> uidNamed(const QMap<QString, QString> &names, const QString &name);
/// Its name in quotation marks, or #uid where there is none or it means another one too.
[[nodiscard]] QString nameOrUid(const QMap<QString, QString> &names, const QString &uid);
/// The choice that is meant, whatever its case and accents.
[[nodiscard]] std::optional<QString> choiceMeant(const QStringList &choices, const QString &text);
/// A choice as it is written: a word as it stands, others in quotation marks.
[[nodiscard]] QString choiceText(const QString &choice);

} // namespace regulars
