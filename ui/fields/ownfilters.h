// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerfilter.h"

#include <QtCore/QObject>

class QMenu;
class QWidget;

namespace regulars {

class Database;
class FieldsView;
class Formatting;

/// The part of a list's filter menu with the fields and tables of the shop's own, and the chips of what is chosen.
class OwnFilters final : public QObject
{
    Q_OBJECT

public:
    /// The formatting must outlive it. Forms open above `parent`.
    OwnFilters(Database &database, const Formatting &formatting, QWidget *parent);

    /// Fills the menu with an entry for each field, and a menu for each table; those of `filter` are ticked.
    void fill(QMenu *menu, const CustomerFilter &filter);
    [[nodiscard]] bool isEmpty() const;
    /// What the chips say, by ids that without() understands.
    [[nodiscard]] QList<std::pair<QString, QString>> chips(const CustomerFilter &filter) const;
    /// Takes the condition of that id off, if it is one.
    static void takeOff(CustomerFilter &filter, const QString &id);

Q_SIGNALS:
    void filterChosen(const regulars::CustomerFilter &filter);
    /// Fields were read or changed.
    void changed();

private:
    void addField(QMenu *menu, const FieldDefinition &definition, const CustomerFilter &filter);
    void addChoice(QMenu *menu, const QString &text, const FieldCondition &condition, const CustomerFilter &filter);
    void openForm(const FieldDefinition &definition, const CustomerFilter &filter);

    QWidget *m_parent;
    FieldsView *m_fields;
    const Formatting &m_formatting;
};

} // namespace regulars
