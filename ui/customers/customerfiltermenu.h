// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerfilter.h"

#include <QtCore/QMap>
#include <QtWidgets/QMenu>

namespace regulars {

class Formatting;
class OwnFilters;
class TagList;

/// The menu behind the filter button: stage, kind, tag, fields of the shop's own, what is to be put right and the recycle
/// bin.
class CustomerFilterMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Tags, filters and formatting must outlive it.
    CustomerFilterMenu(TagList &tags, OwnFilters &own, const Formatting &formatting, QWidget *parent = nullptr);

    /// What segments are called, by uid.
    void setSegments(const QMap<QString, QString> &names) { m_segments = names; }
    /// What is ticked the next time it opens.
    void setFilter(const CustomerFilter &filter) { m_filter = filter; }

    /// How many filters hold, and what their chips say by id; text and order do not count.
    [[nodiscard]] QList<std::pair<QString, QString>> chipsOf(const CustomerFilter &filter) const;
    /// The filter without the one of that id; an empty id takes all off.
    [[nodiscard]] static CustomerFilter without(CustomerFilter filter, const QString &id);

Q_SIGNALS:
    void filterChosen(const regulars::CustomerFilter &filter);

private:
    void createEntries();
    void addChoice(QMenu *menu, const QString &text, bool checked, const CustomerFilter &filter);
    void showTags();
    [[nodiscard]] QMenu *createIssueMenu();
    [[nodiscard]] QMenu *createSegmentMenu();
    [[nodiscard]] QString segmentText(const QString &uid) const;

    TagList &m_tags;
    OwnFilters &m_own;
    const Formatting &m_formatting;
    CustomerFilter m_filter;
    std::optional<QMap<QString, QString>> m_segments; ///< none: not read yet
    QMenu *m_tagMenu = nullptr;
    QMenu *m_ownMenu = nullptr;
    QMenu *m_issueMenu = nullptr;
    QMenu *m_segmentMenu = nullptr;
};

} // namespace regulars
