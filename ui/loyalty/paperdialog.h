// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QDialog>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace regulars {

/// What a paper dialog is about.
struct PaperOffer
{
    QString title;
    QStringList facts;      ///< what will be printed, and what not: a paragraph each
    bool hasPeriod = false; ///< it tells of a time, which can be chosen
    bool isText = false;    ///< it can be copied as text, too
    QDate today;            ///< of the periods
};

/// Asks whether something is to be printed, saved as a PDF file or copied, and of which time. Closes with the answer.
class PaperDialog final : public QDialog
{
    Q_OBJECT

public:
    PaperDialog(const PaperOffer &offer, QWidget *parent);

    /// Local days, both included; one that is not valid is no limit.
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate until() const;

Q_SIGNALS:
    void printRequested();
    void fileRequested();
    void copyRequested();

private:
    void addPeriods(QVBoxLayout *body, QDate today);
    void addButtons(QVBoxLayout *layout, bool isText);

    QComboBox *m_period = nullptr;
};

} // namespace regulars
