// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/card.h"
#include "ui/base/listrow.h"
#include "ui/loyalty/earnruletexts.h"

#include <QtCore/QHash>

class QPushButton;

namespace regulars {

class CommandRunner;
class Database;
class EarnSetupView;
class KeptForms;
class OrderedList;
class OrderedView;
class SignIn;
class TextLabel;

/// What such a card works with; all of it must outlive the card.
struct ProgrammeListServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    KeptForms &forms;
};

/// A list of what the programme has several of, each as a sentence with what has become of it; adds, edits and removes.
class ProgrammeListCard : public Card
{
    Q_OBJECT

public:
    [[nodiscard]] OrderedView *view() const { return m_view; }
    /// What it says of the chosen one, or of all of them.
    [[nodiscard]] QString text() const;

protected:
    /// A button: what stands on it, its object name, and what it says to screen readers.
    struct Button
    {
        QString text;
        QString name;
        QString spoken;
    };
    struct Words
    {
        QString title;
        QString list; ///< the object name of the list
        QString text; ///< the object name of the text below it
        Button add;
        Button edit;
        Button remove;
    };
    struct Row
    {
        qint64 id = 0;
        QString name;
        QString sentence;
        QString figures; ///< what has become of it
        std::optional<ChipText> chip;
    };

    ProgrammeListCard(const Words &words, const ProgrammeListServices &services, QWidget *parent);

    [[nodiscard]] const ProgrammeListServices &services() const { return m_services; }
    [[nodiscard]] const EarnSetupView &setup() const { return *m_setup; }
    /// As far as they are known; `products`: those that rows name.
    [[nodiscard]] EarnNames names(const QHash<ProductId, QString> &products) const;
    [[nodiscard]] bool mayManage() const;
    /// `ofAll`: what it says while none is chosen. `canAdd`: whether there is what a new one needs.
    void setRows(const QList<Row> &rows, const QString &ofAll, bool canAdd);
    /// Reads again what the rows say, and hands them to setRows().
    virtual void refresh() = 0;
    /// Under which the form of that one is kept; that of what has gone is forgotten.
    [[nodiscard]] virtual QString formKey(qint64 id) const = 0;
    /// 0: a new one.
    virtual void openRow(qint64 id) = 0;
    virtual void removeRow(qint64 id) = 0;

private:
    void createButtons(const Words &words);
    void showChosen();
    void removeChosen();
    [[nodiscard]] const Row *find(qint64 id) const;
    [[nodiscard]] ListRow row(qint64 id) const;

    ProgrammeListServices m_services;
    EarnSetupView *m_setup;
    QList<Row> m_rows;
    QString m_ofAll;
    bool m_canAdd = false;
    OrderedList *m_list;
    OrderedView *m_view;
    TextLabel *m_text;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
